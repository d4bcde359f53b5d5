package io.guildhall.meeting.web;

import io.guildhall.community.ChangedDate;
import io.guildhall.community.Edition;
import io.guildhall.community.Meeting;
import io.guildhall.community.MeetingTime;
import io.guildhall.community.Repeats;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Zones;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a meeting into words and into the fields of its form. */
final class Plans {
    private static final LocalTime USUAL = LocalTime.of(10, 0);

    private Plans() {}

    static MeetingsView.Time time(MeetingTime time, Meeting meeting, boolean edits, Look look) {
        boolean planned =
                meeting.changes().stream().noneMatch(change -> change.planned().equals(time.planned()));
        return new MeetingsView.Time(
                look.dates().momentSentence("guildhall.meeting.when", time.start()),
                look.dates().moment(time.start()),
                time.planned().toString(),
                edits && planned && meeting.repeats() != Repeats.NEVER);
    }

    static String repeats(Repeats repeats, Look look) {
        return look.words().text("guildhall.meeting.repeats." + repeats.name().toLowerCase(Locale.ROOT));
    }

    static List<MeetingsView.Changed> changed(Meeting meeting, Look look) {
        LocalTime hour = LocalTime.ofInstant(meeting.first(), meeting.zone());
        return meeting.changes().stream()
                .map(change -> {
                    String planned = look.dates()
                            .moment(change.planned()
                                    .atTime(hour)
                                    .atZone(meeting.zone())
                                    .toInstant());
                    String text = change.moved()
                            .map(to -> look.words()
                                    .text(
                                            "guildhall.meeting.changed.moved",
                                            planned,
                                            look.dates()
                                                    .moment(to.atZone(meeting.zone())
                                                            .toInstant())))
                            .orElseGet(() -> look.words().text("guildhall.meeting.changed.skipped", planned));
                    return new MeetingsView.Changed(text, change.planned().toString(), planned);
                })
                .toList();
    }

    /** The form as the meeting is now; without one, next week at ten by the viewer's clock. */
    static MeetingsView.Form form(Optional<Meeting> meeting, Edition edition, boolean edits, Look look) {
        ZoneId zone = meeting.map(Meeting::zone).orElse(look.dates().zone());
        LocalDateTime first = meeting.map(held -> LocalDateTime.ofInstant(held.first(), zone))
                .orElseGet(() -> ZonedDateTime.ofInstant(look.dates().now(), zone)
                        .toLocalDate()
                        .plusWeeks(1)
                        .atTime(USUAL));
        Repeats chosen = meeting.map(Meeting::repeats).orElse(Repeats.WEEKLY);
        return new MeetingsView.Form(
                edition.no() + 1,
                first.toLocalDate().toString(),
                first.toLocalTime().toString(),
                Integer.toString(meeting.map(Meeting::minutes).orElse(60)),
                meeting.map(Meeting::place).orElse(""),
                meeting.map(Meeting::link).orElse(""),
                edits ? Zones.options(Optional.of(zone)) : List.of(),
                Arrays.stream(Repeats.values())
                        .map(each -> new OptionView(each.name(), repeats(each, look), "", each == chosen))
                        .toList(),
                changes(meeting, false),
                changes(meeting, true),
                meeting.isPresent());
    }

    private static String changes(Optional<Meeting> meeting, boolean moved) {
        return meeting.stream()
                .flatMap(held -> held.changes().stream())
                .filter(change -> change.moved().isPresent() == moved)
                .map(ChangedDate::text)
                .collect(Collectors.joining(" "));
    }
}
