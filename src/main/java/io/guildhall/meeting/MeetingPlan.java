package io.guildhall.meeting;

import io.guildhall.community.ChangedDate;
import io.guildhall.community.Meeting;
import io.guildhall.community.Repeats;
import io.guildhall.kernel.KnownZones;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A meeting as somebody wrote it down, in the words of a clock on a wall.
 *
 * @param date the first day, {@code 2026-12-08}
 * @param time when it begins there, {@code 10:00}
 * @param zone where that clock hangs, by its name in the time zone database
 * @param minutes how long it lasts, a number
 * @param skipped days on which it is not held
 * @param moved days on which it is held at another time: {@code 2026-12-08/2026-12-09T10:00}
 */
public record MeetingPlan(
        String date,
        String time,
        String zone,
        String minutes,
        String place,
        String link,
        Repeats repeats,
        List<String> skipped,
        List<String> moved) {
    public static final int MINUTES_LEAST = 5;
    public static final int MINUTES_MOST = 1_440;
    public static final int PLACE_MAX = 255;
    public static final int LINK_MAX = 1_000;
    /** How many dates may be cancelled or moved at a time. */
    public static final int CHANGES_MAX = 20;
    /** How far from today the first date and moved ones may be. */
    static final int YEARS_AWAY = 5;

    private static final int DAYS_IN_A_YEAR = 366;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    public MeetingPlan {
        skipped = List.copyOf(skipped);
        moved = List.copyOf(moved);
    }

    /** The meeting; refused with everything that is wrong with it. Changed dates that are over are left out. */
    Outcome<Meeting> meeting(Instant now) {
        List<FieldError> wrong = new ArrayList<>();
        Optional<LocalDate> day = parsed("date", date, LocalDate::parse, wrong);
        Optional<LocalTime> hour = parsed("time", time, LocalTime::parse, wrong);
        Optional<ZoneId> clock = zone(wrong);
        Optional<Integer> length = length(wrong);
        TextRule rule = new TextRule("place", PLACE_MAX, false, false);
        rule.problem(place.strip()).ifPresent(wrong::add);
        linkProblem(link.strip()).ifPresent(wrong::add);
        if (place.isBlank() && link.isBlank()) {
            wrong.add(error("place", "field.meeting-nowhere"));
        }
        List<ChangedDate> changes = changes(wrong);
        if (!wrong.isEmpty() || day.isEmpty() || hour.isEmpty() || clock.isEmpty() || length.isEmpty()) {
            return refused(wrong);
        }
        LocalDateTime first = day.get().atTime(hour.get());
        firstProblem(first, clock.get(), now).ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            return refused(wrong);
        }
        Meeting planned = new Meeting(
                first.atZone(clock.get()).toInstant(), length.get(), clock.get(), place.strip(), link.strip(), repeats);
        return withChanges(planned, changes, now);
    }

    private static Outcome<Meeting> withChanges(Meeting planned, List<ChangedDate> changes, Instant now) {
        List<FieldError> wrong = new ArrayList<>();
        LocalDate yesterday = LocalDate.ofInstant(now, planned.zone()).minusDays(1);
        List<ChangedDate> coming = new ArrayList<>();
        for (ChangedDate change : changes) {
            String field = change.moved().isPresent() ? "moved" : "skipped";
            if (planned.repeats() == Repeats.NEVER || !planned.isPlannedOn(change.planned())) {
                wrong.add(error(
                        field, "field.meeting-not-planned", change.planned().toString()));
            }
            change.moved()
                    .filter(at -> isSkipped(at, planned.zone()) || isFar(at.toLocalDate(), planned.zone(), now))
                    .ifPresent(at -> wrong.add(error(field, "field.meeting-no-such-time", at.toString())));
            LocalDate last = change.moved()
                    .map(LocalDateTime::toLocalDate)
                    .filter(moved -> moved.isAfter(change.planned()))
                    .orElse(change.planned());
            if (!last.isBefore(yesterday)) {
                coming.add(change);
            }
        }
        return wrong.isEmpty() ? Outcome.done(planned.with(coming)) : refused(wrong);
    }

    private Optional<FieldError> firstProblem(LocalDateTime first, ZoneId clock, Instant now) {
        if (isFar(first.toLocalDate(), clock, now)) {
            return Optional.of(error("date", "field.meeting-far-away", YEARS_AWAY));
        }
        if (isSkipped(first, clock)) {
            return Optional.of(error("time", "field.meeting-no-such-time", first.toString()));
        }
        boolean over =
                repeats == Repeats.NEVER && first.atZone(clock).toInstant().isBefore(now);
        return over ? Optional.of(error("date", "field.meeting-over")) : Optional.empty();
    }

    /** Whether the clock there jumps over that time, as it does in spring. */
    private static boolean isSkipped(LocalDateTime time, ZoneId clock) {
        return clock.getRules().getValidOffsets(time).isEmpty();
    }

    private static boolean isFar(LocalDate day, ZoneId clock, Instant now) {
        long away = Math.abs(day.toEpochDay() - LocalDate.ofInstant(now, clock).toEpochDay());
        return away > (long) YEARS_AWAY * DAYS_IN_A_YEAR;
    }

    private Optional<ZoneId> zone(List<FieldError> wrong) {
        Optional<ZoneId> found = KnownZones.named(zone);
        if (found.isEmpty()) {
            wrong.add(error("zone", "field.meeting-zone"));
        }
        return found;
    }

    private Optional<Integer> length(List<FieldError> wrong) {
        Optional<Integer> length = Optional.of(minutes)
                .filter(given -> NUMBER.matcher(given).matches())
                .map(Integer::valueOf)
                .filter(given -> given >= MINUTES_LEAST && given <= MINUTES_MOST);
        if (length.isEmpty()) {
            wrong.add(error("minutes", "field.out-of-range", MINUTES_LEAST, MINUTES_MOST));
        }
        return length;
    }

    private List<ChangedDate> changes(List<FieldError> wrong) {
        List<ChangedDate> changes = new ArrayList<>();
        read("skipped", skipped, false, changes, wrong);
        read("moved", moved, true, changes, wrong);
        long days = changes.stream().map(ChangedDate::planned).distinct().count();
        if (days < changes.size()) {
            wrong.add(error("moved", "field.meeting-changed-twice"));
        }
        if (changes.size() > CHANGES_MAX) {
            wrong.add(error("skipped", "field.meeting-too-many-changes", CHANGES_MAX));
        }
        return changes;
    }

    private static void read(
            String field, List<String> texts, boolean moves, List<ChangedDate> into, List<FieldError> wrong) {
        for (String text : texts) {
            ChangedDate.parse(text)
                    .filter(change -> change.moved().isPresent() == moves)
                    .ifPresentOrElse(into::add, () -> wrong.add(error(field, "field.meeting-date")));
        }
    }

    private static Optional<FieldError> linkProblem(String address) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (address.length() > LINK_MAX) {
            return Optional.of(error("link", TextRule.TOO_LONG, LINK_MAX));
        }
        return isOfTheWeb(address) ? Optional.empty() : Optional.of(error("link", "field.meeting-link"));
    }

    /** The web, with a host, and nobody's name or password in it. */
    private static boolean isOfTheWeb(String address) {
        try {
            URI uri = new URI(address).parseServerAuthority();
            return Optional.ofNullable(uri.getScheme())
                            .filter(scheme -> SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)))
                            .isPresent()
                    && Optional.ofNullable(uri.getHost()).isPresent()
                    && Optional.ofNullable(uri.getRawUserInfo()).isEmpty();
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    private static <T> Optional<T> parsed(
            String field, String text, Function<String, T> parser, List<FieldError> wrong) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeParseException malformed) {
            wrong.add(error(field, field.equals("time") ? "field.meeting-time" : "field.meeting-date"));
            return Optional.empty();
        } catch (DateTimeException outOfRange) {
            wrong.add(error(field, "field.meeting-date"));
            return Optional.empty();
        }
    }

    private static <T> Outcome<T> refused(List<FieldError> wrong) {
        return Outcome.refused(Refusal.ofFields(MeetingRefusal.INVALID, wrong));
    }

    private static FieldError error(String field, String code, Object... details) {
        return new FieldError(field, code, List.of(details));
    }
}
