package io.guildhall.membership.ao;

import io.guildhall.kernel.ao.KeptBack;
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

/** Table MEMBERSHIP: one row per person and community, for ever, with the roles they have now. */
@Preload
@Table("Membership")
@Indexes({
    @Index(
            name = "roster",
            methodNames = {"getCommunityId", "getMemberState", "getNameSort"}),
    @Index(
            name = "runs",
            methodNames = {"getCommunityId", "isFacilitator"}),
    @Index(
            name = "waits",
            methodNames = {"getMemberState", "getSinceMs"}),
    @Index(
            name = "joins",
            methodNames = {"getCommunityId", "getJoinedMs"}),
    @Index(
            name = "offers",
            methodNames = {"getCommunityId", "getVolunteeredMs"})
})
public interface MembershipRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <community>|<user key>}. */
    @NotNull @Unique @StringLength(300)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull long getCommunityId();

    @NotNull @Indexed
    String getUserKey();

    void setUserKey(String user);

    @NotNull @StringLength(30)
    String getMemberState();

    void setMemberState(String state);

    @NotNull @StringLength(30)
    String getMemberKind();

    void setMemberKind(String kind);

    /** The last day of a guest, as the moment in UTC at which it begins. */
    @Indexed
    @Nullable Long getGuestUntilMs();

    void setGuestUntilMs(@Nullable Long day);

    /** Where a guest works or studies. */
    @StringLength(255)
    @Nullable String getGuestOrg();

    void setGuestOrg(@Nullable String organisation);

    @StringLength(30)
    @Nullable String getGuestKind();

    void setGuestKind(@Nullable String kind);

    @NotNull boolean isFacilitator();

    void setFacilitator(boolean facilitator);

    /** {@code ,CHAMPION,DEPUTY,}: with a comma on either side of each, so that one can be searched for. */
    @StringLength(200)
    @Nullable String getRoles();

    void setRoles(String roles);

    @NotNull @StringLength(200)
    String getNameSort();

    void setNameSort(String nameSort);

    @NotNull long getSinceMs();

    void setSinceMs(long since);

    @Nullable Long getJoinedMs();

    void setJoinedMs(@Nullable Long joined);

    @Nullable Long getLeftMs();

    void setLeftMs(@Nullable Long left);

    @Indexed
    @Nullable String getDecidedBy();

    void setDecidedBy(@Nullable String by);

    @Nullable Long getDecidedMs();

    void setDecidedMs(@Nullable Long at);

    @KeptBack
    @StringLength(StringLength.MAX_LENGTH)
    @Nullable String getDecisionReason();

    void setDecisionReason(@Nullable String reason);

    @NotNull @StringLength(30)
    String getJoinSource();

    void setJoinSource(String source);

    /** The newest version of the ground rules that they accepted. */
    @Nullable Integer getRulesNo();

    void setRulesNo(@Nullable Integer version);

    @NotNull boolean isQuiet();

    void setQuiet(boolean quiet);

    /** Roles on offer, in the form of {@link #getRoles()}. */
    @StringLength(200)
    @Nullable String getRoleOffer();

    void setRoleOffer(@Nullable String roles);

    @Indexed
    @Nullable String getOfferedBy();

    void setOfferedBy(@Nullable String by);

    @Nullable Long getOfferedMs();

    void setOfferedMs(@Nullable Long at);

    @Nullable Long getRemindedMs();

    void setRemindedMs(@Nullable Long at);

    /** When somebody said hello to them, since they joined. */
    @Nullable Long getWelcomedMs();

    void setWelcomedMs(@Nullable Long at);

    @Indexed
    @Nullable String getWelcomedBy();

    void setWelcomedBy(@Nullable String by);

    /** The numbers of the first steps that they have taken, with commas between. */
    @StringLength(200)
    @Nullable String getStepsDone();

    void setStepsDone(@Nullable String numbers);

    /** When they said that they would facilitate. */
    @Nullable Long getVolunteeredMs();

    void setVolunteeredMs(@Nullable Long at);

    /** When an administrator said that they shall not. */
    @Nullable Long getOpposedMs();

    void setOpposedMs(@Nullable Long at);

    /** The last day on which they facilitate, as the moment in UTC at which it begins; empty for no end. */
    @Indexed
    @Nullable Long getTermUntilMs();

    void setTermUntilMs(@Nullable Long day);

    /** When they were last told of that end. */
    @Nullable Long getTermToldMs();

    void setTermToldMs(@Nullable Long at);
}
