package io.guildhall.mentoring.session;

import io.guildhall.community.WebAddress;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A session as somebody wrote it down, by the clock on their wall.
 *
 * @param date the day there, {@code 2026-12-08}
 * @param time when it begins there, {@code 10:00}
 * @param zone where that clock hangs, by its name in the time zone database, or how far it is from UTC
 * @param held whether it is over, and they write it down afterwards
 */
public record WantedSession(
        String date, String time, String zone, int minutes, String place, String link, String agenda, boolean held) {
    /** How far from now it may be, either way. */
    static final Duration AWAY_MOST = Duration.ofDays(366);

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9-]{8,40}");

    /** What is wrong with what a caller calls something, for it to be made once: 8 to 40 letters, digits and hyphens. */
    static Optional<Refusal> badToken(String token) {
        return TOKEN.matcher(token).matches()
                ? Optional.empty()
                : Optional.of(Refusal.ofFields(SessionRefusal.INVALID, List.of(error("token", "field.bad-token"))));
    }

    /** The plan; refused with everything that is wrong with it. */
    Outcome<SessionPlan> plan(Instant now) {
        List<FieldError> wrong = new ArrayList<>();
        Optional<LocalDate> day = day(wrong);
        Optional<LocalTime> hour = hour(wrong);
        Optional<ZoneId> clock = clock(wrong);
        if (minutes < SessionPlan.MINUTES_LEAST || minutes > SessionPlan.MINUTES_MOST) {
            wrong.add(error("minutes", "field.out-of-range", SessionPlan.MINUTES_LEAST, SessionPlan.MINUTES_MOST));
        }
        new TextRule("place", SessionPlan.PLACE_MAX, false, false)
                .problem(place.strip())
                .ifPresent(wrong::add);
        WebAddress.problem("link", link.strip()).ifPresent(wrong::add);
        TextRule.optionalText("agenda", SessionPlan.AGENDA_MAX)
                .problem(agenda.strip())
                .ifPresent(wrong::add);
        Optional<Instant> at = day.flatMap(there ->
                hour.flatMap(then -> clock.flatMap(hung -> moment(there.atTime(then), hung, now, wrong))));
        return wrong.isEmpty()
                ? Outcome.done(new SessionPlan(at.orElseThrow(), minutes, place.strip(), link.strip(), agenda.strip()))
                : Outcome.refused(Refusal.ofFields(SessionRefusal.INVALID, wrong));
    }

    private Optional<Instant> moment(LocalDateTime there, ZoneId clock, Instant now, List<FieldError> wrong) {
        if (clock.getRules().getValidOffsets(there).isEmpty()) {
            wrong.add(error("time", "field.meeting-no-such-time", there.toString()));
            return Optional.empty();
        }
        Instant at = there.atZone(clock).toInstant();
        if (held ? at.isAfter(now) : at.isBefore(now)) {
            wrong.add(error("date", held ? "field.session-to-come" : "field.meeting-over"));
        } else if (Duration.between(at, now).abs().compareTo(AWAY_MOST) > 0) {
            wrong.add(error("date", "field.meeting-far-away", 1));
        }
        return Optional.of(at);
    }

    private Optional<LocalDate> day(List<FieldError> wrong) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException malformed) {
            wrong.add(error("date", "field.meeting-date"));
            return Optional.empty();
        }
    }

    private Optional<LocalTime> hour(List<FieldError> wrong) {
        try {
            return Optional.of(LocalTime.parse(time));
        } catch (DateTimeException malformed) {
            wrong.add(error("time", "field.meeting-time"));
            return Optional.empty();
        }
    }

    private Optional<ZoneId> clock(List<FieldError> wrong) {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            wrong.add(error("zone", "field.meeting-zone"));
            return Optional.empty();
        }
    }

    private static FieldError error(String field, String code, Object... details) {
        return new FieldError(field, code, List.of(details));
    }
}
