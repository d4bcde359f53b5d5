package io.guildhall.recognition.badge.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table BADGE_CLASS: what can be earned, one row for each version. */
@Preload
@Table("BadgeClass")
public interface BadgeClassRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** Badge and version. */
    @NotNull @Unique @StringLength(300)
    String getUniqKey();

    @NotNull @Indexed
    @StringLength(60)
    String getBadgeCode();

    @NotNull int getVersionNo();

    /** Nothing for a badge of the site. */
    @Indexed
    @Nullable Long getCommunityId();

    /** Whether there is a newer version. */
    @NotNull boolean isSuperseded();

    void setSuperseded(boolean superseded);

    /** The version before. */
    @Nullable Long getSupersedesId();

    void setSupersedesId(@Nullable Long before);

    /** The badge of the starter set whose words it has. */
    @StringLength(60)
    @Nullable String getStarter();

    void setStarter(@Nullable String starter);

    @NotNull @StringLength(255)
    String getBadgeName();

    void setBadgeName(String name);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getWording();

    void setWording(String description);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getCriteria();

    void setCriteria(String criteria);

    @NotNull @StringLength(100)
    String getDesign();

    void setDesign(String code);

    @NotNull boolean isRepeatable();

    void setRepeatable(boolean multiple);

    @Nullable Integer getExpiresDays();

    void setExpiresDays(@Nullable Integer days);

    /** The rule by which it is earned, as {@code RuleText} writes it; nothing where people give it. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getGivingRule();

    void setGivingRule(@Nullable String rule);

    /** Of a badge of the site, the one community in which its rule counts; nothing for everywhere. */
    @Nullable Long getRuleCommunityId();

    void setRuleCommunityId(@Nullable Long community);

    @NotNull @StringLength(30)
    String getIssuers();

    void setIssuers(String issuers);

    @NotNull @StringLength(30)
    String getBadgeState();

    void setBadgeState(String state);

    /** Whether somebody was given this version. */
    @NotNull boolean isAwarded();

    void setAwarded(boolean awarded);

    /** Nobody for one of the starter set. */
    @Indexed
    @Nullable String getCreatedBy();

    void setCreatedBy(@Nullable String author);

    @NotNull long getCreatedMs();

    @NotNull long getChangedMs();

    void setChangedMs(long at);

    @NotNull int getRevisionNo();

    void setRevisionNo(int revision);
}
