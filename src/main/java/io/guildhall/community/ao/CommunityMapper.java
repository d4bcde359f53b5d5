package io.guildhall.community.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;
import static io.guildhall.kernel.ao.Columns.text;
import static io.guildhall.kernel.ao.Columns.time;

import io.guildhall.community.Arrangements;
import io.guildhall.community.Charter;
import io.guildhall.community.CharterVersion;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.community.Counted;
import io.guildhall.community.Home;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Lifetime;
import io.guildhall.community.Listing;
import io.guildhall.community.NewCommunity;
import io.guildhall.community.Pulse;
import io.guildhall.community.ReviewRhythm;
import io.guildhall.community.RosterVisibility;
import io.guildhall.community.Sought;
import io.guildhall.community.Stage;
import io.guildhall.community.Versions;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.DBParam;

/** Between rows and records. */
final class CommunityMapper {
    private CommunityMapper() {}

    static Community community(CommunityRecord row) {
        return new Community(
                new CommunityId(row.getID()),
                new Home(new SpaceKey(row.getSpaceKey()), Optional.ofNullable(row.getSpaceId()), row.getName()),
                new Lifetime(
                        CommunityStatus.valueOf(row.getLifeStatus()),
                        Stage.valueOf(row.getStage()),
                        Instant.ofEpochMilli(row.getCreatedMs()),
                        new UserId(row.getCreatedBy()),
                        pulse(row),
                        reviews(row)),
                settings(row),
                new Charter(
                        row.getConcern(),
                        text(row.getPractice()),
                        text(row.getGoalOrGap()),
                        text(row.getAudience()),
                        text(row.getChannelUrl())),
                ArrangementsMapper.arrangements(row),
                new Versions(row.getRevisionNo(), row.getCharterNo()),
                new Counted(
                        row.getMemberCount(),
                        row.getWaitingCount(),
                        Optional.ofNullable(row.getGuestCount()).orElse(0),
                        TurnoutText.read(text(row.getTurnout()))));
    }

    private static Pulse pulse(CommunityRecord row) {
        return new Pulse(
                time(row.getStatusMs()),
                time(row.getSignMs()),
                time(row.getWarnedMs()),
                Objects.requireNonNullElse(row.getAskedNo(), 0),
                time(row.getWantedMs()),
                time(row.getOfferedMs()));
    }

    private static ReviewRhythm reviews(CommunityRecord row) {
        return new ReviewRhythm(
                Objects.requireNonNullElse(row.getReviewMonths(), ReviewRhythm.MONTHS),
                time(row.getReviewDueMs()),
                row.getReviewReminded() != null);
    }

    private static void write(ReviewRhythm reviews, CommunityRecord row) {
        Optional<Integer> months = Optional.of(reviews.months()).filter(each -> each != ReviewRhythm.MONTHS);
        setOrClear(row.getReviewMonths(), months, row::setReviewMonths);
        setOrClear(row.getReviewDueMs(), reviews.due().map(Instant::toEpochMilli), row::setReviewDueMs);
        setOrClear(
                row.getReviewReminded(), Optional.of("YES").filter(yes -> reviews.reminded()), row::setReviewReminded);
    }

    private static CommunitySettings settings(CommunityRecord row) {
        return new CommunitySettings(
                CommunityType.valueOf(row.getCommunityType()),
                JoinPolicy.valueOf(row.getJoinPolicy()),
                Listing.valueOf(row.getListing()),
                RosterVisibility.valueOf(row.getRosterVisibility()));
    }

    static DBParam[] columns(NewCommunity made) {
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("SPACE_KEY", made.home().key().value()),
                new DBParam("NAME", made.home().name()),
                new DBParam("NAME_SORT", SortName.of(made.home().name()).value()),
                new DBParam("SEARCH_TEXT", sought(made.home(), made.charter(), made.arrangements())),
                new DBParam("COMMUNITY_TYPE", made.settings().type().name()),
                new DBParam("STAGE", made.life().stage().name()),
                new DBParam("LIFE_STATUS", made.life().status().name()),
                new DBParam("JOIN_POLICY", made.settings().joinPolicy().name()),
                new DBParam("LISTING", made.settings().listing().name()),
                new DBParam(
                        "ROSTER_VISIBILITY", made.settings().rosterVisibility().name()),
                new DBParam("CONCERN", made.charter().concern()),
                new DBParam("PRACTICE", made.charter().practice()),
                new DBParam("GOAL_OR_GAP", made.charter().goalOrGap()),
                new DBParam("AUDIENCE", made.charter().audience()),
                new DBParam("CHANNEL_URL", made.charter().channelUrl()),
                new DBParam("REVISION_NO", 1),
                new DBParam("CHARTER_NO", 1),
                new DBParam("MEMBER_COUNT", made.memberCount()),
                new DBParam("WAITING_COUNT", 0),
                new DBParam("CREATED_MS", made.life().createdAt().toEpochMilli()),
                new DBParam("CREATED_BY", made.life().createdBy().value())));
        made.home().spaceId().ifPresent(id -> columns.add(new DBParam("SPACE_ID", id)));
        Pulse pulse = made.life().pulse();
        pulse.since().ifPresent(at -> columns.add(new DBParam("STATUS_MS", at.toEpochMilli())));
        pulse.last().ifPresent(at -> columns.add(new DBParam("SIGN_MS", at.toEpochMilli())));
        columns.addAll(ArrangementsMapper.columns(made.arrangements()));
        return columns.toArray(DBParam[]::new);
    }

    private static String sought(Home home, Charter charter, Arrangements arrangements) {
        return Sought.of(home, charter, arrangements).value();
    }

    static void write(Community changed, CommunityRecord row) {
        set(row.getSpaceKey(), changed.space().value(), row::setSpaceKey);
        Optional<Long> stored = Optional.ofNullable(row.getSpaceId());
        changed.home().spaceId().filter(id -> !stored.equals(Optional.of(id))).ifPresent(row::setSpaceId);
        set(row.getName(), changed.name(), row::setName);
        set(row.getNameSort(), SortName.of(changed.name()).value(), row::setNameSort);
        set(row.getSearchText(), sought(changed.home(), changed.charter(), changed.arrangements()), row::setSearchText);
        set(row.getStage(), changed.life().stage().name(), row::setStage);
        set(row.getLifeStatus(), changed.life().status().name(), row::setLifeStatus);
        write(changed.life().pulse(), row);
        write(changed.life().reviews(), row);
        write(changed.settings(), row);
        set(row.getConcern(), changed.charter().concern(), row::setConcern);
        set(text(row.getPractice()), changed.charter().practice(), row::setPractice);
        set(text(row.getGoalOrGap()), changed.charter().goalOrGap(), row::setGoalOrGap);
        set(text(row.getAudience()), changed.charter().audience(), row::setAudience);
        set(text(row.getChannelUrl()), changed.charter().channelUrl(), row::setChannelUrl);
        ArrangementsMapper.write(changed.arrangements(), row);
        set(row.getRevisionNo(), changed.revision(), row::setRevisionNo);
        set(row.getCharterNo(), changed.charterNo(), row::setCharterNo);
        set(row.getMemberCount(), changed.memberCount(), row::setMemberCount);
        set(row.getWaitingCount(), changed.waitingCount(), row::setWaitingCount);
        setOrClear(
                row.getGuestCount(),
                Optional.of(changed.guestCount()).filter(guests -> guests > 0),
                row::setGuestCount);
        set(text(row.getTurnout()), TurnoutText.of(changed.turnout()), row::setTurnout);
        setOrClear(
                row.getCountedMs(),
                changed.turnout().newest().map(count -> count.at().toEpochMilli()),
                row::setCountedMs);
    }

    private static void write(Pulse pulse, CommunityRecord row) {
        setOrClear(row.getStatusMs(), pulse.since().map(Instant::toEpochMilli), row::setStatusMs);
        setOrClear(row.getSignMs(), pulse.last().map(Instant::toEpochMilli), row::setSignMs);
        setOrClear(row.getWarnedMs(), pulse.warned().map(Instant::toEpochMilli), row::setWarnedMs);
        setOrClear(row.getAskedNo(), Optional.of(pulse.asked()).filter(step -> step > 0), row::setAskedNo);
        setOrClear(row.getWantedMs(), pulse.wanted().map(Instant::toEpochMilli), row::setWantedMs);
        setOrClear(row.getOfferedMs(), pulse.offered().map(Instant::toEpochMilli), row::setOfferedMs);
    }

    private static void write(CommunitySettings settings, CommunityRecord row) {
        set(row.getCommunityType(), settings.type().name(), row::setCommunityType);
        set(row.getJoinPolicy(), settings.joinPolicy().name(), row::setJoinPolicy);
        set(row.getListing(), settings.listing().name(), row::setListing);
        set(row.getRosterVisibility(), settings.rosterVisibility().name(), row::setRosterVisibility);
    }

    static DBParam[] columns(CharterVersion version) {
        long community = version.community().value();
        return new DBParam[] {
            new DBParam("UNIQ_KEY", community + "|" + version.no()),
            new DBParam("COMMUNITY_ID", community),
            new DBParam("CHARTER_NO", version.no()),
            new DBParam("CONCERN", version.charter().concern()),
            new DBParam("PRACTICE", version.charter().practice()),
            new DBParam("GOAL_OR_GAP", version.charter().goalOrGap()),
            new DBParam("AUDIENCE", version.charter().audience()),
            new DBParam("CHANNEL_URL", version.charter().channelUrl()),
            new DBParam("AUTHOR_KEY", version.author().value()),
            new DBParam("AT_MS", version.at().toEpochMilli())
        };
    }

    static CharterVersion version(CharterRecord row) {
        return new CharterVersion(
                new CommunityId(row.getCommunityId()),
                row.getCharterNo(),
                new Charter(
                        row.getConcern(),
                        text(row.getPractice()),
                        text(row.getGoalOrGap()),
                        text(row.getAudience()),
                        text(row.getChannelUrl())),
                new UserId(row.getAuthorKey()),
                Instant.ofEpochMilli(row.getAtMs()));
    }
}
