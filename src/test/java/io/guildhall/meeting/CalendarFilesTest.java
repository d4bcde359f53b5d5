package io.guildhall.meeting;

import static io.guildhall.meeting.Gardeners.GARDEN;
import static io.guildhall.meeting.Gardeners.changed;
import static io.guildhall.meeting.Gardeners.codeOf;
import static io.guildhall.meeting.Gardeners.plan;
import static io.guildhall.meeting.Gardeners.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.MeetingTime;
import io.guildhall.community.Repeats;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What calendars read, as a foreign calendar reads it. */
class CalendarFilesTest {
    /** The foreign one reads moments as if they were local, so it is hours early or late when clocks change. */
    private static final Duration NEAR = Duration.ofDays(1);

    private final Gardeners gardeners = new Gardeners();

    @ParameterizedTest
    @EnumSource(Repeats.class)
    void a_file_is_what_the_standard_wants(Repeats repeats) {
        gardeners.meets(plan("2026-12-29", "10:00", "Europe/Berlin", repeats));

        ICalendar calendar = parsed(file("ana"));

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                .as(calendar.validate(ICalVersion.V2_0).toString())
                .isTrue();
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Gardeners");
        assertThat(event.getLocation().getValue()).isEqualTo("Room 1");
        assertThat(event.getDescription().getValue()).isEqualTo("https://meet.example/x");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-29T09:00:00Z"));
        assertThat(event.getDuration().getValue().toMillis()).isEqualTo(3_600_000);
        assertThat(event.getRecurrenceRule() != null).isEqualTo(repeats != Repeats.NEVER);
    }

    @ParameterizedTest
    @EnumSource(value = Repeats.class, names = "NEVER", mode = EnumSource.Mode.EXCLUDE)
    void a_foreign_calendar_counts_the_dates_that_we_show(Repeats repeats) {
        // None that changes by half an hour: this foreign one does not know how; the zones themselves are tested below.
        for (String zone : List.of("Europe/Berlin", "America/New_York", "America/Santiago", "Asia/Kolkata")) {
            gardeners.meets(plan("2026-11-30", "23:30", zone, repeats));
            VEvent event = parsed(file("ana")).getEvents().get(0);
            DateIterator dates = event.getDateIterator(TimeZone.getTimeZone(zone));
            List<Instant> foreign = new ArrayList<>();
            while (foreign.size() < 60) {
                foreign.add(dates.next().toInstant());
            }

            assertThat(gardeners
                            .guild
                            .communities
                            .find(new SpaceKey(GARDEN))
                            .orElseThrow()
                            .arrangements()
                            .meeting()
                            .orElseThrow()
                            .upcoming(gardeners.guild.clock.instant(), 60))
                    .extracting(MeetingTime::start)
                    .containsExactlyElementsOf(foreign);
        }
    }

    @Test
    void cancelled_and_moved_dates_are_exceptions_of_the_series() {
        gardeners.meets(changed(weekly(), List.of("2026-12-15"), List.of("2026-12-22/2026-12-23T16:00")));

        ICalendar calendar = parsed(file("ana"));

        List<VEvent> events = calendar.getEvents();
        assertThat(events).hasSize(2);
        assertThat(events.get(0).getExceptionDates().get(0).getValues())
                .extracting(date -> date.toInstant())
                .containsExactly(Instant.parse("2026-12-15T09:00:00Z"));
        assertThat(events.get(1).getRecurrenceId().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-12-22T09:00:00Z"));
        assertThat(events.get(1).getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-12-23T15:00:00Z"));
        assertThat(events.get(1).getUid().getValue())
                .isEqualTo(events.get(0).getUid().getValue());
    }

    @Test
    void the_same_meeting_is_the_same_file_and_a_later_one_follows_it() {
        gardeners.meets(weekly());
        String first = file("ana");
        gardeners.guild.clock.goOn(Duration.ofDays(1));
        assertThat(file("ana")).isEqualTo(first);

        gardeners.meets(plan("2026-12-09", "10:00", "Europe/Berlin", Repeats.WEEKLY));
        VEvent before = parsed(first).getEvents().get(0);
        VEvent after = parsed(file("ana")).getEvents().get(0);

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isEqualTo(before.getSequence().getValue() + 1);
        assertThat(after.getDateTimeStamp().getValue())
                .isAfter(before.getDateTimeStamp().getValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A, b; c\\d: \"e\"",
                "Zeile 1\nBEGIN:VEVENT\r\nSUMMARY:evil\rX",
                "\u0000\u0007\u001b control",
                "üñî çøđé 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 👩🏽‍🌾👩🏽‍🌾👩🏽‍🌾👩🏽‍🌾👩🏽‍🌾👩🏽‍🌾👩🏽‍🌾👩🏽‍🌾",
                "\u202eright to left\u2028next"
            })
    void hostile_names_stay_names(String name) {
        gardeners.found("EVIL", name);
        gardeners
                .meetings
                .set(gardeners.guild.person("frida"), "EVIL", 1, weekly())
                .result()
                .orElseThrow();

        String file = gardeners
                .calendars
                .ofCommunity(gardeners.guild.person("ana"), "EVIL")
                .result()
                .orElseThrow();

        assertThat(parsed(file).getEvents()).hasSize(1);
        assertThat(parsed(file).getEvents().get(0).getSummary().getValue())
                .isEqualTo(name.replaceAll("\r\n|[\r\u2028]", "\n").replaceAll("[\\p{Cc}&&[^\n]]", ""));
        for (String line : file.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\r").doesNotContain("\n").doesNotContain("\uFFFD");
        }
        assertThat(file).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void every_zone_is_described_as_it_is() {
        Instant from = Instant.parse("2026-12-01T00:00:00Z");
        // Not the two places whose clocks change by more or less than an hour, which the foreign one cannot do.
        List<String> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.equals("Antarctica/Troll") && !id.matches("Australia/(Lord_Howe|LHI)"))
                .toList();
        for (String id : zones) {
            ZoneId zone = ZoneId.of(id);
            CalendarText text = new CalendarText()
                    .line("BEGIN", "VCALENDAR")
                    .line("VERSION", "2.0")
                    .line("PRODID", "x");
            new CalendarZone(zone, from).writeTo(text);
            ICalendar calendar = parsed(text.line("END", "VCALENDAR").toString());
            TimeZone foreign =
                    calendar.getTimezoneInfo().getTimezones().iterator().next().getTimeZone();
            for (int day = 0; day < 9 * 365; day += 5) {
                Instant at = from.plus(Duration.ofDays(day));
                if (!zone.getRules()
                        .getOffset(at.minus(NEAR))
                        .equals(zone.getRules().getOffset(at.plus(NEAR)))) {
                    continue;
                }
                assertThat(foreign.getOffset(at.toEpochMilli()) / 1000)
                        .as("%s at %s", id, at)
                        .isEqualTo(zone.getRules().getOffset(at).getTotalSeconds());
            }
        }
    }

    @Test
    void who_may_not_see_the_space_gets_no_file_and_nobody_one_without_a_meeting() {
        assertThat(codeOf(gardeners.calendars.ofCommunity(gardeners.guild.person("ana"), GARDEN)))
                .isEqualTo(MeetingRefusal.NO_FEED);
        gardeners.meets(weekly());
        assertThat(codeOf(gardeners.calendars.ofCommunity(gardeners.guild.person("ana"), "NOWHERE")))
                .isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
        assertThat(gardeners
                        .calendars
                        .ofCommunity(Viewer.anonymous(), GARDEN)
                        .result()
                        .orElseThrow())
                .doesNotContain("meet.example");
    }

    @Test
    void a_personal_address_holds_the_meetings_of_ones_own_communities() {
        gardeners.found("BEES", "Beekeepers").member("ana");
        gardeners.meets(weekly());
        gardeners
                .meetings
                .set(gardeners.guild.person("frida"), "BEES", 1, weekly())
                .result()
                .orElseThrow();

        String token = gardeners
                .calendars
                .makeAddress(gardeners.guild.person("ana"))
                .result()
                .orElseThrow();

        assertThat(summaries(token)).containsExactly("Gardeners");
        gardeners.guild.joining.join(gardeners.guild.person("ana"), "BEES");
        assertThat(summaries(token)).containsExactly("Gardeners", "Beekeepers");
        gardeners.guild.joining.leave(gardeners.guild.person("ana"), GARDEN, java.util.Optional.empty());
        assertThat(summaries(token)).containsExactly("Beekeepers");
    }

    @Test
    void a_personal_address_ends_when_it_is_taken_back_or_made_anew_or_its_owner_goes() {
        gardeners.member("ana").meets(weekly());
        Viewer ana = gardeners.guild.person("ana");
        String first = gardeners.calendars.makeAddress(ana).result().orElseThrow();
        String second = gardeners.calendars.makeAddress(ana).result().orElseThrow();

        assertThat(second).isNotEqualTo(first);
        assertThat(codeOf(read(first))).isEqualTo(MeetingRefusal.NO_FEED);
        assertThat(read(second).result()).isPresent();
        assertThat(gardeners.calendars.address(ana).result().orElseThrow()).isPresent();

        gardeners.calendars.removeAddress(ana);
        assertThat(codeOf(read(second))).isEqualTo(MeetingRefusal.NO_FEED);
        assertThat(gardeners.calendars.address(ana).result().orElseThrow()).isEmpty();

        String third = gardeners.calendars.makeAddress(ana).result().orElseThrow();
        gardeners.guild.people.delete(new UserId(ana.user().orElseThrow().value()));
        assertThat(codeOf(read(third))).isEqualTo(MeetingRefusal.NO_FEED);
    }

    @Test
    void nobody_else_has_an_address() {
        for (String token : List.of("", "x", "x".repeat(5_000), "../..", "%00", "' OR 1=1 --")) {
            assertThat(codeOf(read(token))).isEqualTo(MeetingRefusal.NO_FEED);
        }
        assertThat(codeOf(gardeners.calendars.makeAddress(Viewer.anonymous())))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
    }

    private io.guildhall.kernel.Outcome<String> read(String token) {
        return gardeners.calendars.ofAddress(Viewer.anonymous(), token);
    }

    private List<String> summaries(String token) {
        return parsed(read(token).result().orElseThrow()).getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }

    private String file(String username) {
        return gardeners
                .calendars
                .ofCommunity(gardeners.guild.person(username), GARDEN)
                .result()
                .orElseThrow();
    }

    private static ICalendar parsed(String file) {
        List<ICalendar> found = Biweekly.parse(file).all();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
