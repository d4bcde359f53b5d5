package io.guildhall.restoring;

import io.guildhall.ambition.Ambition;
import io.guildhall.community.ChangedDate;
import io.guildhall.community.Charter;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityTemplate;
import io.guildhall.community.CommunityType;
import io.guildhall.community.GroundRules;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.NewcomerPath;
import io.guildhall.community.NewcomerStep;
import io.guildhall.community.Repeats;
import io.guildhall.community.ReviewRhythm;
import io.guildhall.community.RosterVisibility;
import io.guildhall.community.Stage;
import io.guildhall.community.TopicRule;
import io.guildhall.community.Turnout;
import io.guildhall.community.WebAddress;
import io.guildhall.kernel.KnownZones;
import io.guildhall.kernel.TextRule;
import io.guildhall.meeting.MeetingPlan;
import io.guildhall.membership.joining.AdmissionService;
import io.guildhall.membership.questions.QuestionService;
import io.guildhall.restoring.ColumnRule.Made;
import io.guildhall.restoring.ColumnRule.Refers;
import io.guildhall.restoring.TableRule.Mix;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a community in the file must be like: what the app lets its people write, by the same rules. */
final class CommunityRules {
    static final String TABLE = "Community";
    static final String SPACE = "spaceKey";
    static final String PARENT = "parentId";
    static final String GROUP = "joinGroup";
    static final String WELCOME_PAGE = "welcomePageId";

    private static final int NAME_MAX = 255;
    private static final int YEAR_MIN = 1970;
    private static final int YEAR_MAX = 2200;

    /** A key as hosts give it, or that of a space that is gone. */
    private static final String SPACE_KEY = "[^\\s#|\\p{Cntrl}]{1,200}(#[0-9]{1,18})?";

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,7} [0-9]{1,7}( [0-9]{1,7}(/[0-9]{1,5})?){3}"
            + "( L[0-9]{1,7}(/[0-9]{1,7}){4})?( W[0-9]{1,7}(/[0-9]{1,7}){4})?");

    private CommunityRules() {}

    static TableRule community() {
        return TableRule.of(TABLE)
                .by(Mix.NEVER, SPACE)
                .with(SPACE, ColumnRule.matching(SPACE_KEY))
                .with("spaceId", ColumnRule.number(0, Long.MAX_VALUE))
                .with("name", ColumnRule.line(NAME_MAX))
                .with("nameSort", new Made())
                .with("searchText", new Made())
                .with("memberCount", new Made())
                .with("waitingCount", new Made())
                .with("guestCount", new Made())
                .with("communityType", ColumnRule.one(CommunityType.class))
                .with("stage", ColumnRule.one(Stage.class))
                .with("lifeStatus", ColumnRule.one(CommunityStatus.class))
                .with("joinPolicy", ColumnRule.one(JoinPolicy.class))
                .with("listing", ColumnRule.one(Listing.class))
                .with("rosterVisibility", ColumnRule.one(RosterVisibility.class))
                .with("concern", ColumnRule.of(text -> true))
                .with("practice", ColumnRule.of(text -> true))
                .with("goalOrGap", ColumnRule.of(text -> true))
                .with("audience", ColumnRule.of(text -> true))
                .with("channelUrl", ColumnRule.of(text -> true))
                .with("rulesText", ColumnRule.of(CommunityRules::isRules))
                .with("joinQuestions", ColumnRule.lines(QuestionService.QUESTIONS_MAX, QuestionService.QUESTION_MAX))
                .with("meetingZone", ColumnRule.of(KnownZones::has))
                .with("meetingMinutes", ColumnRule.number(MeetingPlan.MINUTES_LEAST, MeetingPlan.MINUTES_MOST))
                .with("meetingPlace", ColumnRule.text(new TextRule("", MeetingPlan.PLACE_MAX, false, false)))
                .with("meetingLink", ColumnRule.of(CommunityRules::isAddress))
                .with("meetingRepeats", ColumnRule.one(Repeats.class))
                .with("meetingChanges", ColumnRule.lines(CommunityRules::areChanges))
                .with("ambitions", ColumnRule.lines(MeetingPlan.CHANGES_MAX, Ambition.TEXT_MAX))
                .with("sizeCap", ColumnRule.number(1, AdmissionService.CAP_MAX))
                .with("membersPropose", ColumnRule.yes())
                .with(GROUP, ColumnRule.line(NAME_MAX))
                .with("confidential", ColumnRule.yes())
                .with(PARENT, new Refers(TABLE))
                .with(
                        "topics",
                        ColumnRule.lines(lines -> TopicRule.problems(lines).isEmpty()))
                .with(WELCOME_PAGE, ColumnRule.number(1, Long.MAX_VALUE))
                .with("startedFrom", ColumnRule.one(CommunityTemplate.class))
                .with("newcomerPath", ColumnRule.of(CommunityRules::isPath))
                .with(
                        "turnout",
                        ColumnRule.lines(lines -> lines.size() <= Turnout.WEEKS
                                && lines.stream()
                                        .allMatch(line -> COUNT.matcher(line).matches())))
                .with("reviewMonths", ColumnRule.number(0, ReviewRhythm.MONTHS_MAX))
                .with("reviewReminded", ColumnRule.yes())
                .together((row, now) -> isCharter(row) && hasWholeRules(row) && hasWholeMeeting(row));
    }

    static TableRule charter() {
        return TableRule.of("CharterVersion")
                .keyed("communityId", "charterNo")
                .with("concern", ColumnRule.of(text -> true))
                .with("practice", ColumnRule.of(text -> true))
                .with("goalOrGap", ColumnRule.of(text -> true))
                .with("audience", ColumnRule.of(text -> true))
                .with("channelUrl", ColumnRule.of(text -> true))
                .together((row, now) -> isCharter(row));
    }

    static TableRule rules() {
        return TableRule.of("RulesVersion")
                .keyed("communityId", "rulesNo")
                .with("rulesText", ColumnRule.of(CommunityRules::isRules));
    }

    private static boolean isRules(String text) {
        return GroundRules.problem(text).isEmpty();
    }

    private static boolean isAddress(String text) {
        return WebAddress.problem("", text).isEmpty();
    }

    private static boolean isCharter(FileRow row) {
        return new Charter(
                        row.text("concern"),
                        row.text("practice"),
                        row.text("goalOrGap"),
                        row.text("audience"),
                        row.text("channelUrl"))
                .problems()
                .isEmpty();
    }

    private static boolean hasWholeRules(FileRow row) {
        return !row.has("rulesNo")
                || row.has("rulesText", "rulesAskedNo", "rulesAskedMs")
                        && row.numberOrNone("rulesAskedNo") <= row.numberOrNone("rulesNo")
                        && row.numberOrNone("rulesFormerNo") <= row.numberOrNone("rulesNo");
    }

    private static boolean hasWholeMeeting(FileRow row) {
        if (!row.has("meetingMs")) {
            return true;
        }
        boolean somewhere =
                !row.text("meetingPlace").isBlank() || !row.text("meetingLink").isEmpty();
        boolean mayChange = row.text("meetingChanges").isEmpty() || !row.is("meetingRepeats", Repeats.NEVER);
        return row.has("meetingMinutes", "meetingZone", "meetingRepeats") && somewhere && mayChange;
    }

    private static boolean areChanges(List<String> lines) {
        List<ChangedDate> changes = lines.stream()
                .map(ChangedDate::parse)
                .flatMap(Optional::stream)
                .filter(change -> isNear(change.planned())
                        && change.moved()
                                .map(LocalDateTime::toLocalDate)
                                .map(CommunityRules::isNear)
                                .orElse(true))
                .toList();
        return changes.size() == lines.size()
                && lines.size() <= MeetingPlan.CHANGES_MAX
                && changes.stream().map(ChangedDate::planned).distinct().count() == lines.size();
    }

    private static boolean isNear(LocalDate day) {
        return day.getYear() >= YEAR_MIN && day.getYear() <= YEAR_MAX;
    }

    private static boolean isPath(String text) {
        return ColumnRule.survives(text, each -> NewcomerPath.parse(each).text()) && isPath(NewcomerPath.parse(text));
    }

    private static boolean isPath(NewcomerPath path) {
        TextRule title = TextRule.neededLine("", NewcomerStep.TITLE_MAX);
        return path.revision() > 0
                && path.steps().size() <= NewcomerPath.STEPS_MAX
                && path.madeAt().map(CommunityRules::isTime).orElse(true)
                && path.steps().stream().map(NewcomerStep::no).distinct().count()
                        == path.steps().size()
                && path.steps().stream()
                        .allMatch(step -> step.no() > 0
                                && step.no() <= path.lastNo()
                                && title.problem(step.title()).isEmpty()
                                && (step.page().isEmpty() || isPageHere(step.page())));
    }

    private static boolean isTime(Instant at) {
        return at.toEpochMilli() >= 0 && at.toEpochMilli() <= ColumnRule.LATEST_MS;
    }

    /** A path from the root of this wiki, and of no other site. */
    private static boolean isPageHere(String page) {
        try {
            URI uri = new URI(page);
            return page.startsWith("/")
                    && !page.startsWith("//")
                    && page.length() <= WebAddress.MAX
                    && Optional.ofNullable(uri.getRawAuthority()).isEmpty()
                    && uri.normalize().equals(uri);
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
