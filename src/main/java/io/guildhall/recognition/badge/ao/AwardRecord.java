package io.guildhall.recognition.badge.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table AWARD: who was given which badge. It has the badge's face too, so that a wall needs no second table. */
@Preload
@Table("Award")
@Indexes(
        @Index(
                name = "held",
                methodNames = {"getBadgeCode", "getUserKey"}))
public interface AwardRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** Badge, earner and evidence; the number of the award behind them once it is over. */
    @NotNull @Unique @StringLength(450)
    String getUniqKey();

    void setUniqKey(String key);

    /** The version that was given. */
    @NotNull @Indexed
    long getBadgeId();

    @NotNull @Indexed
    @StringLength(60)
    String getBadgeCode();

    /** The badge's name when it was given. */
    @NotNull @StringLength(255)
    String getBadgeName();

    @NotNull @StringLength(100)
    String getDesign();

    @StringLength(60)
    @Nullable String getStarter();

    /** Where it was given; nothing for the site. */
    @Indexed
    @Nullable Long getCommunityId();

    @NotNull @Indexed
    String getUserKey();

    void setUserKey(String earner);

    @Indexed
    @Nullable String getGiverKey();

    void setGiverKey(@Nullable String giver);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getReason();

    void setReason(String reason);

    @NotNull @StringLength(30)
    String getAwardSource();

    @NotNull @StringLength(30)
    String getAwardState();

    void setAwardState(String state);

    @NotNull @StringLength(100)
    String getEvidenceMark();

    @NotNull long getAtMs();

    @Nullable Long getExpiresMs();

    @Nullable Long getRevokedMs();

    void setRevokedMs(@Nullable Long at);

    @Indexed
    @Nullable String getRevokerKey();

    void setRevokerKey(@Nullable String revoker);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getRevokeReason();

    void setRevokeReason(@Nullable String reason);

    @NotNull boolean isHidden();

    void setHidden(boolean hidden);

    @NotNull boolean isShared();

    void setShared(boolean shared);

    @NotNull @Indexed
    @StringLength(60)
    String getCredentialId();

    /** Nothing until it has a credential. */
    @Indexed
    @Nullable Long getStatusIndex();

    void setStatusIndex(@Nullable Long place);
}
