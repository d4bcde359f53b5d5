package io.guildhall.meeting;

import static io.guildhall.meeting.Gardeners.GARDEN;
import static io.guildhall.meeting.Gardeners.at;
import static io.guildhall.meeting.Gardeners.changed;
import static io.guildhall.meeting.Gardeners.codeOf;
import static io.guildhall.meeting.Gardeners.plan;
import static io.guildhall.meeting.Gardeners.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.MeetingTime;
import io.guildhall.community.Repeats;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Role;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingAMeetingTest {
    private final Gardeners gardeners = new Gardeners();

    @Test
    void a_facilitator_sets_it_and_everybody_sees_the_next_three() {
        gardeners.meets(weekly());

        MeetingView seen = show("ana");
        assertThat(seen.upcoming())
                .extracting(MeetingTime::start)
                .containsExactly(
                        Instant.parse("2026-12-08T09:00:00Z"),
                        Instant.parse("2026-12-15T09:00:00Z"),
                        Instant.parse("2026-12-22T09:00:00Z"));
        assertThat(seen.mayEdit()).isFalse();
        assertThat(show("frida").mayEdit()).isTrue();
        assertThat(seen.revision()).isEqualTo(2);
    }

    @Test
    void it_leaves_one_audit_entry_and_one_occasion() {
        int before = gardeners.guild.audit.latest(100).size();
        gardeners.meets(weekly());

        assertThat(gardeners.guild.audit.latest(100)).hasSize(before + 1);
        assertThat(gardeners.guild.audit.latest(1))
                .extracting(AuditEntry::act, AuditEntry::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("meeting.set", "edition 1, repeats WEEKLY"));
        assertThat(occasions()).contains(OccasionKind.MEETING_SET);
    }

    @Test
    void setting_the_same_changes_nothing() {
        gardeners.meets(weekly());
        Outcome<MeetingView> again = gardeners.set("frida", weekly());

        assertThat(again)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.changed()).isFalse());
        assertThat(show("ana").revision()).isEqualTo(2);
    }

    @Test
    void taken_away_it_can_be_set_again_and_its_number_goes_on() {
        gardeners.meets(weekly());
        gardeners
                .meetings
                .remove(gardeners.guild.person("frida"), GARDEN)
                .result()
                .orElseThrow();

        assertThat(show("ana").meeting()).isEmpty();
        assertThat(show("ana").upcoming()).isEmpty();
        assertThat(show("ana").revision()).isEqualTo(3);
        assertThat(occasions()).contains(OccasionKind.MEETING_REMOVED);
        assertThat(gardeners.meets(weekly()).revision()).isEqualTo(4);
    }

    @Test
    void administrators_of_the_space_may_and_nobody_else_besides_facilitators() {
        gardeners.member("dora", Role.DEPUTY).member("mia").member("sara", Role.SPONSOR);

        assertThat(gardeners.set("dora", weekly()).result()).isEmpty();
        assertThat(gardeners
                        .set("spacey", plan("2026-12-09", "10:00", "Europe/Berlin", Repeats.WEEKLY))
                        .result())
                .isPresent();
        for (String other : List.of("mia", "sara", "ana")) {
            assertThat(codeOf(gardeners.set(other, weekly()))).isEqualTo(CommunityRefusal.NOT_ALLOWED);
        }
        assertThat(codeOf(gardeners.meetings.remove(Viewer.anonymous(), GARDEN)))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
    }

    @Test
    void a_stale_revision_is_refused_before_anything_else() {
        gardeners.meets(weekly());

        assertThat(codeOf(gardeners.meetings.set(gardeners.guild.person("frida"), GARDEN, 1, at(weekly(), "", ""))))
                .isEqualTo(CommunityRefusal.STALE);
    }

    @Test
    void the_link_is_not_told_to_anonymous_people() {
        gardeners.meets(weekly());

        assertThat(show("ana").meeting().orElseThrow().link()).isEqualTo("https://meet.example/x");
        assertThat(gardeners
                        .meetings
                        .show(Viewer.anonymous(), GARDEN)
                        .result()
                        .orElseThrow()
                        .meeting()
                        .orElseThrow()
                        .link())
                .isEmpty();
    }

    @Test
    void an_archived_community_does_not_meet_and_sets_nothing() {
        gardeners.meets(weekly());
        gardeners.guild.spaces.archive(GARDEN);

        assertThat(show("ana").upcoming()).isEmpty();
        assertThat(codeOf(gardeners.set("frida", at(weekly(), "Room 2", "")))).isEqualTo(CommunityRefusal.ARCHIVED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30,10:00,Europe/Berlin,date",
        "8.12.2026,10:00,Europe/Berlin,date",
        "2036-12-08,10:00,Europe/Berlin,date",
        "2016-12-08,10:00,Europe/Berlin,date",
        "-999999999-01-01,10:00,Europe/Berlin,date",
        "2026-12-08,24:01,Europe/Berlin,time",
        "2026-12-08,ten,Europe/Berlin,time",
        "2027-03-28,02:30,Europe/Berlin,time",
        "2026-12-08,10:00,+02:00,zone",
        "2026-12-08,10:00,Mars/Base,zone",
        "2026-12-08,10:00,'',zone",
    })
    void what_no_calendar_knows_is_refused(String date, String time, String zone, String field) {
        assertThat(wrong(plan(date, time, zone, Repeats.WEEKLY))).containsExactly(field);
    }

    @Test
    void one_that_is_over_already_is_refused_unless_it_repeats() {
        assertThat(wrong(plan("2026-10-06", "10:00", "Europe/Berlin", Repeats.NEVER)))
                .containsExactly("date");
        assertThat(gardeners
                        .set("frida", plan("2026-10-06", "10:00", "Europe/Berlin", Repeats.WEEKLY))
                        .result())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://meet.example/x",
                "https://",
                "https://user:secret@meet.example/x",
                "meet.example/x",
                "//meet.example/x",
                "https://meet.example/a b",
                "https://meet.example/\nX-Evil:1"
            })
    void a_link_leads_to_the_web(String link) {
        assertThat(wrong(at(weekly(), "", link))).contains("link");
    }

    @Test
    void it_takes_place_somewhere() {
        assertThat(wrong(at(weekly(), " ", ""))).containsExactly("place");
        assertThat(wrong(at(weekly(), "x".repeat(256), ""))).containsExactly("place");
        assertThat(wrong(at(weekly(), "Room\n1", ""))).containsExactly("place");
        assertThat(gardeners.set("frida", at(weekly(), "x".repeat(255), "")).result())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "1441", "-5", "1e2", "", "9999999999"})
    void it_takes_five_minutes_to_a_day(String minutes) {
        MeetingPlan plan =
                new MeetingPlan("2026-12-08", "10:00", "UTC", minutes, "Room", "", Repeats.NEVER, List.of(), List.of());
        assertThat(wrong(plan)).containsExactly("minutes");
    }

    @Test
    void dates_are_held_moved_or_cancelled() {
        gardeners.meets(changed(weekly(), List.of("2026-12-15"), List.of("2026-12-22/2026-12-23T16:00")));

        assertThat(show("ana").upcoming())
                .extracting(MeetingTime::start)
                .containsExactly(
                        Instant.parse("2026-12-08T09:00:00Z"),
                        Instant.parse("2026-12-23T15:00:00Z"),
                        Instant.parse("2026-12-29T09:00:00Z"));
    }

    @Test
    void only_dates_on_which_it_would_be_can_be_changed_and_each_once() {
        assertThat(wrong(changed(weekly(), List.of("2026-12-16"), List.of()))).containsExactly("skipped");
        assertThat(wrong(changed(weekly(), List.of(), List.of("2026-12-16/2026-12-17T10:00"))))
                .containsExactly("moved");
        assertThat(wrong(changed(weekly(), List.of("2026-12-15"), List.of("2026-12-15/2026-12-17T10:00"))))
                .containsExactly("moved");
        assertThat(wrong(changed(weekly(), List.of("tomorrow", "2026-12-15/2026-12-17T10:00"), List.of())))
                .containsExactly("skipped", "skipped");
        assertThat(wrong(changed(weekly(), List.of(), List.of("2026-12-15/2099-12-17T10:00"))))
                .containsExactly("moved");
        assertThat(wrong(changed(weekly(), Collections.nCopies(21, "2026-12-15"), List.of())))
                .containsExactly("moved", "skipped");
        MeetingPlan once = plan("2026-12-08", "10:00", "Europe/Berlin", Repeats.NEVER);
        assertThat(wrong(changed(once, List.of("2026-12-08"), List.of()))).containsExactly("skipped");
    }

    @Test
    void changed_dates_that_are_over_are_forgotten() {
        MeetingPlan longAgo = plan("2026-10-06", "10:00", "Europe/Berlin", Repeats.WEEKLY);
        gardeners.meets(changed(longAgo, List.of("2026-10-13", "2026-12-15"), List.of()));

        assertThat(show("ana").meeting().orElseThrow().changes()).hasSize(1);
    }

    @Test
    void twenty_dates_may_be_changed_at_a_time() {
        List<String> many = IntStream.range(0, 20)
                .mapToObj(week ->
                        java.time.LocalDate.parse("2026-12-08").plusWeeks(week).toString())
                .toList();
        assertThat(gardeners.set("frida", changed(weekly(), many, List.of())).result())
                .isPresent();
    }

    private MeetingView show(String username) {
        return gardeners
                .meetings
                .show(gardeners.guild.person(username), GARDEN)
                .result()
                .orElseThrow();
    }

    private List<OccasionKind> occasions() {
        return ((io.guildhall.kernel.InMemoryOccasions) gardeners.guild.occasions)
                .noted().stream().map(Occasion::kind).toList();
    }

    private List<String> wrong(MeetingPlan plan) {
        return gardeners.set("frida", plan).reason().orElseThrow().fields().stream()
                .map(Refusal.FieldError::name)
                .toList();
    }
}
