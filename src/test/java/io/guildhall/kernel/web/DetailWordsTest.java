package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.ambition.AmbitionState;
import io.guildhall.announcement.AnnouncementAudience;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.Repeats;
import io.guildhall.community.RosterVisibility;
import io.guildhall.community.Stage;
import io.guildhall.kernel.Texts;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.proposal.ProposalState;
import io.guildhall.review.HandOverState;
import io.guildhall.site.Pillar;
import io.guildhall.site.Proposers;
import io.guildhall.site.Span;
import io.guildhall.site.Starters;
import io.guildhall.site.Thankers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the audit keeps is said in words, in both languages. */
class DetailWordsTest {
    /** A detail of each act as the services write it; most acts of memberships move somebody from one state to another. */
    private static final Map<String, String> DETAILS = Map.ofEntries(
            Map.entry("membership.roles", "[CHAMPION, DEPUTY]>[]"),
            Map.entry("membership.role-offered", "DEPUTY,SPONSOR"),
            Map.entry("membership.role-refused", "SPONSOR"),
            Map.entry("membership.role-offer-withdrawn", "STEWARD"),
            Map.entry("membership.guest-until-set", "2026-12-24>2027-01-31"),
            Map.entry("membership.term-set", ">2027-01-31"),
            Map.entry("membership.term-opened", "2027-01-31>"),
            Map.entry("membership.term-over", "2027-01-31"),
            Map.entry("membership.term-ended", "[FACILITATOR]>[]"),
            Map.entry("community.founded", "NONE>ACTIVE"),
            Map.entry(
                    "community.changed",
                    "revision 3>4, charter 1>2, type ACTION>PRACTICE, joinPolicy OPEN>REQUEST, listing SPACE>SITE,"
                            + " rosterVisibility EVERYONE>FACILITATORS, topics 0>2, cap none>20, confidential false>true,"
                            + " membersPropose true>false, group none>gardeners"),
            Map.entry("community.left-behind", "GARDEN"),
            Map.entry("community.reattached", "GARDEN#7"),
            Map.entry("community.undone", "GARDEN"),
            Map.entry("community.launched", "DRAFT>ACTIVE"),
            Map.entry("community.dormant", "ACTIVE>DORMANT"),
            Map.entry("community.awake", "DORMANT>ACTIVE"),
            Map.entry("community.orphaned", "ACTIVE>ORPHANED"),
            Map.entry("community.archived", "ACTIVE>ARCHIVED"),
            Map.entry("community.revived", "ARCHIVED>ACTIVE"),
            Map.entry("community.stage-set", "POTENTIAL>COALESCING"),
            Map.entry("community.parent-set", "NONE>12"),
            Map.entry("community.welcome-page-set", "page:65601"),
            Map.entry("community.announced", "audience NEWCOMERS"),
            Map.entry("newcomer.path-set", "steps 0>7"),
            Map.entry("newcomer.step-done", "step 3"),
            Map.entry("questions.changed", "questions 1>2"),
            Map.entry("rules.changed", "version 1>2"),
            Map.entry("rules.corrected", "version 2>3"),
            Map.entry("rules.accepted", "version 3"),
            Map.entry("meeting.set", "edition 4, repeats WEEKLY"),
            Map.entry("meeting.removed", "edition 5"),
            Map.entry("ambition.voted", "PROPOSED, votes 3"),
            Map.entry("ambition.adopted", "ADOPTED, votes 4"),
            Map.entry("review.due", "2027-01-31"),
            Map.entry("review.held", "MATURING>STEWARDSHIP"),
            Map.entry("review.rhythm-set", "months 6>12"),
            Map.entry("handover.started", "to user:key-dora"),
            Map.entry("handover.checked", "topics 3, items 2"),
            Map.entry("handover.accepted", "OPEN>ACCEPTED"),
            Map.entry("handover.kept", "page 4711"),
            Map.entry("proposal.submitted", "NONE>SUBMITTED"),
            Map.entry("proposal.approved", "SUBMITTED>APPROVED"),
            Map.entry("proposal.declined", "SUBMITTED>DECLINED"),
            Map.entry("proposal.withdrawn", "SUBMITTED>WITHDRAWN"),
            Map.entry("people.imported", "added 3, changed 2, left out 1"),
            Map.entry("skills.imported", "added 3, changed 2, left out 1"),
            Map.entry("skill.added", "synonyms 2"),
            Map.entry("skill.changed", "renamed true, synonyms 1>2"),
            Map.entry("skill.merged", "into skill:5"),
            Map.entry("site.job-run", "12"),
            Map.entry("site.restored", "communities 3, memberships 20, rows 400"),
            Map.entry("site.forgotten", "1200"),
            Map.entry(
                    "site.settings-changed",
                    "starters SPACE_ADMINS>SITE_ADMINS, mails true>false, directoryGroups false>true,"
                            + " groupPrefix x-community->community-, proposers EVERYBODY>NOBODY, auditDays 0>365,"
                            + " noticeDays 90>30, answerDays 30>7, requestDays 30>14, graceDays 30>60, guestMonths 12>6,"
                            + " expertise true>false, participation false>true"));

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

    static List<String> acts() {
        return ActWords.all();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void of_every_act_it_is_said_in_words(String act) {
        String detail = DETAILS.getOrDefault(act, "REQUESTED>ACTIVE");

        String english = said(BundleTexts.english(), act, detail);
        String german = said(BundleTexts.german(), act, detail);

        for (String each : List.of(english, german)) {
            assertThat(each.replaceAll("GARDEN(#7)?", ""))
                    .as(detail)
                    .isNotBlank()
                    .doesNotContain(">", "[", "user:", "skill:", "page:6", "guildhall.", "true", "false", "2027-")
                    .doesNotContainPattern("[A-Z]{2,}|[a-z][A-Z]");
        }
    }

    @Test
    void every_act_with_a_detail_of_its_own_is_one() {
        assertThat(ActWords.all()).containsAll(DETAILS.keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "membership.approved | REQUESTED>ACTIVE | member (before: asked to join)",
                "membership.joined | NONE>ACTIVE | member",
                "membership.roles | []>[CHAMPION] | champion",
                "membership.roles | [CHAMPION, DEPUTY]>[] | none (before: champion, deputy)",
                "community.changed | joinPolicy OPEN>REQUEST, topics 0>2"
                        + " | Who may join: whoever asks (before: everybody) · Topics: 2 (before: 0)",
                "community.archived | DORMANT>ARCHIVED | archived (before: quiet)",
                "membership.term-set | >2027-01-31 | 31 January 2027",
                "handover.started | to user:key-dora | To: Dora",
                "handover.withdrawn | OPEN>WITHDRAWN | taken back (before: open)",
                "people.imported | added 1200, changed 2, left out 1 | Added: 1200 · Changed: 2 · Left out: 1",
                "community.founded | NONE>ACTIVE | With its first facilitator",
                "site.job-run | 12 | Things done: 12",
                "some.other | What another version wrote | What another version wrote",
            })
    void in_these_words(String act, String detail, String words) {
        assertThat(said(BundleTexts.english(), act, detail)).isEqualTo(words);
    }

    @Test
    void every_setting_has_a_name() {
        Stream.concat(
                        Stream.of(Span.values()).map(span -> span.word() + " 30>60"),
                        Stream.of(Pillar.values()).map(pillar -> pillar.word() + " true>false"))
                .forEach(each -> assertThat(said(BundleTexts.german(), "site.settings-changed", each))
                        .contains(": ", "(vorher: "));
    }

    @Test
    void nothing_is_said_of_no_detail() {
        assertThat(said(BundleTexts.english(), "membership.left", "")).isEmpty();
    }

    @Test
    void every_value_that_can_be_kept_has_words() {
        Map<String, Enum<?>[]> kept = Map.ofEntries(
                Map.entry("membership.x", MembershipState.values()),
                Map.entry("membership.roles", Role.values()),
                Map.entry("community.x", CommunityStatus.values()),
                Map.entry("community.stage-set", Stage.values()),
                Map.entry("proposal.x", ProposalState.values()),
                Map.entry("handover.x", HandOverState.values()),
                Map.entry("ambition.x", AmbitionState.values()),
                Map.entry("type", CommunityType.values()),
                Map.entry("joinPolicy", JoinPolicy.values()),
                Map.entry("listing", Listing.values()),
                Map.entry("rosterVisibility", RosterVisibility.values()),
                Map.entry("repeats", Repeats.values()),
                Map.entry("audience", AnnouncementAudience.values()),
                Map.entry("starters", Starters.values()),
                Map.entry("proposers", Proposers.values()),
                Map.entry("thankers", Thankers.values()));

        kept.forEach((where, values) -> Stream.of(values)
                .forEach(value -> assertThat(
                                where.contains(".")
                                        ? said(BundleTexts.german(), where, value.name())
                                        : said(BundleTexts.german(), "x.y", where + " " + value.name()))
                        .as(where)
                        .doesNotContain(value.name())));
    }

    private static String said(Texts texts, String act, String detail) {
        return new DetailWords(
                        new Words(texts),
                        new Dates(texts, CLOCK),
                        user -> user.value().equals("key-dora") ? "Dora" : "Ana")
                .of(act, detail);
    }
}
