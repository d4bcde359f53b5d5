package io.guildhall.community.ao;

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

/** Table COMMUNITY: one row per space that is a community, with the texts of its current charter. */
@Preload
@Table("Community")
@Indexes({
    @Index(
            name = "quiet",
            methodNames = {"getLifeStatus", "getSignMs"}),
    @Index(
            name = "types",
            methodNames = {"getCommunityType", "getNameSort"}),
    @Index(
            name = "stages",
            methodNames = {"getStage", "getNameSort"}),
    @Index(
            name = "statuses",
            methodNames = {"getLifeStatus", "getNameSort"})
})
public interface CommunityRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    @NotNull @Unique String getSpaceKey();

    void setSpaceKey(String spaceKey);

    /** The host's number of the space; nothing in rows of the first version until they are next written. */
    @Nullable Long getSpaceId();

    void setSpaceId(Long spaceId);

    @NotNull @StringLength(StringLength.MAX_LENGTH)
    String getName();

    void setName(String name);

    @NotNull @Indexed
    @StringLength(200)
    String getNameSort();

    void setNameSort(String nameSort);

    /** What it is found by, see {@code Sought}; nothing where it was last written before there was this column. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getSearchText();

    void setSearchText(String text);

    @NotNull @StringLength(30)
    String getCommunityType();

    void setCommunityType(String type);

    @NotNull @StringLength(30)
    String getStage();

    void setStage(String stage);

    @NotNull @StringLength(30)
    String getLifeStatus();

    void setLifeStatus(String status);

    @NotNull @StringLength(30)
    String getJoinPolicy();

    void setJoinPolicy(String policy);

    @NotNull @StringLength(30)
    String getListing();

    void setListing(String listing);

    @NotNull @StringLength(30)
    String getRosterVisibility();

    void setRosterVisibility(String visibility);

    @NotNull @StringLength(StringLength.MAX_LENGTH)
    String getConcern();

    void setConcern(String concern);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getPractice();

    void setPractice(String practice);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getGoalOrGap();

    void setGoalOrGap(String goalOrGap);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getAudience();

    void setAudience(String audience);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getChannelUrl();

    void setChannelUrl(String address);

    @NotNull int getRevisionNo();

    void setRevisionNo(int revision);

    @NotNull int getCharterNo();

    void setCharterNo(int charter);

    @NotNull int getMemberCount();

    void setMemberCount(int members);

    @NotNull int getWaitingCount();

    void setWaitingCount(int waiting);

    /** How many of the members are guests; empty for none. */
    @Nullable Integer getGuestCount();

    void setGuestCount(@Nullable Integer guests);

    @Nullable Integer getRulesNo();

    void setRulesNo(@Nullable Integer no);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getRulesText();

    void setRulesText(@Nullable String text);

    @Nullable Integer getRulesAskedNo();

    void setRulesAskedNo(@Nullable Integer no);

    @Nullable Long getRulesAskedMs();

    void setRulesAskedMs(@Nullable Long at);

    @Nullable Integer getRulesFormerNo();

    void setRulesFormerNo(@Nullable Integer no);

    /** Line by line. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getJoinQuestions();

    void setJoinQuestions(@Nullable String questions);

    @Nullable Long getMeetingMs();

    void setMeetingMs(@Nullable Long first);

    @Nullable Integer getMeetingMinutes();

    void setMeetingMinutes(@Nullable Integer minutes);

    @StringLength(60)
    @Nullable String getMeetingZone();

    void setMeetingZone(@Nullable String zone);

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable String getMeetingPlace();

    void setMeetingPlace(@Nullable String place);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getMeetingLink();

    void setMeetingLink(@Nullable String link);

    @StringLength(30)
    @Nullable String getMeetingRepeats();

    void setMeetingRepeats(@Nullable String repeats);

    /** Dates of a repeating meeting that are cancelled or moved, line by line; by the clock in its zone, so no times of ours. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getMeetingChanges();

    void setMeetingChanges(@Nullable String changes);

    /** How often the meeting was set or taken away; stays when it is. */
    @Nullable Integer getMeetingNo();

    void setMeetingNo(@Nullable Integer no);

    @Nullable Long getMeetingSetMs();

    void setMeetingSetMs(@Nullable Long at);

    /** The ambitions that the card shows, line by line, so that it needs no statement of its own. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getAmbitions();

    void setAmbitions(@Nullable String ambitions);

    @Nullable Integer getSizeCap();

    void setSizeCap(@Nullable Integer cap);

    /** Whether members may propose people: {@code YES}, or nothing. */
    @StringLength(30)
    @Nullable String getMembersPropose();

    void setMembersPropose(@Nullable String yes);

    @Nullable String getJoinGroup();

    void setJoinGroup(@Nullable String group);

    /** Whether nobody outside is told of it: {@code YES}, or nothing. */
    @StringLength(30)
    @Nullable String getConfidential();

    void setConfidential(@Nullable String yes);

    @Indexed
    @Nullable Long getParentId();

    void setParentId(@Nullable Long parent);

    /** Line by line. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getTopics();

    void setTopics(@Nullable String topics);

    @Nullable Long getWelcomePageId();

    void setWelcomePageId(@Nullable Long page);

    @Nullable Long getLaunchedMs();

    void setLaunchedMs(@Nullable Long at);

    /** What it was started from; nothing where that was blank. */
    @StringLength(30)
    @Nullable String getStartedFrom();

    void setStartedFrom(@Nullable String template);

    /** The first steps of newcomers, as {@code NewcomerPath} writes them. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getNewcomerPath();

    void setNewcomerPath(@Nullable String path);

    /** How many people wrote something: a line for each week, newest first, see TurnoutText. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getTurnout();

    void setTurnout(@Nullable String lines);

    /** When that was counted last. */
    @Indexed
    @Nullable Long getCountedMs();

    void setCountedMs(@Nullable Long at);

    /** Since when it is in its status. */
    @Nullable Long getStatusMs();

    void setStatusMs(@Nullable Long since);

    /** When something last happened in it. */
    @Nullable Long getSignMs();

    void setSignMs(@Nullable Long last);

    /** When those who run it were told that it will rest. */
    @Nullable Long getWarnedMs();

    void setWarnedMs(@Nullable Long at);

    /** How far the search for a facilitator has come. */
    @Nullable Integer getAskedNo();

    void setAskedNo(@Nullable Integer step);

    /** When its facilitators asked for volunteers. */
    @Nullable Long getWantedMs();

    void setWantedMs(@Nullable Long at);

    /** When the first of those who offer to facilitate did so. */
    @Nullable Long getOfferedMs();

    void setOfferedMs(@Nullable Long at);

    /** From one review to the next; nothing for the usual number, and 0 where there are none. */
    @Nullable Integer getReviewMonths();

    void setReviewMonths(@Nullable Integer months);

    /** When the next one is, where that was decided. */
    @Indexed
    @Nullable Long getReviewDueMs();

    void setReviewDueMs(@Nullable Long at);

    /** YES where those who run the community were reminded of it. */
    @StringLength(10)
    @Nullable String getReviewReminded();

    void setReviewReminded(@Nullable String yes);

    @NotNull long getCreatedMs();

    @Indexed
    @NotNull String getCreatedBy();

    void setCreatedBy(String founder);
}
