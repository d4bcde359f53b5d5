package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What somebody wants to be in a programme, as it came in.
 *
 * @param role as what; may be left out where there is no choice
 * @param places how many they have for others, or want of others; what is usual where it is left out
 * @param from the first day on which they have time
 * @param to the last one
 * @param paused whether they take no part now
 * @param pausedUntil the day on which they are back by themselves
 */
public record WantedEnrolment(
        Optional<ProgrammeRole> role,
        OptionalInt places,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String statement,
        boolean paused,
        Optional<LocalDate> pausedUntil) {
    /** How many others one who learns may have at a time. */
    public static final int DEMAND_MAX = 3;
    /** How many places somebody may have at most in any role. */
    public static final int PLACES_MAX = ProgrammeSettings.PLACES_MAX;

    private static final int YEARS_MAX = 10;
    private static final TextRule STATEMENT = TextRule.optionalText("statement", Enrolment.STATEMENT_MAX);

    /** Of whoever says nothing else than that they take part. */
    static WantedEnrolment nothingSaid() {
        return new WantedEnrolment(
                Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), "", false, Optional.empty());
    }

    /** The same with a statement that has no blanks around it. */
    public WantedEnrolment stripped() {
        return new WantedEnrolment(role, places, from, to, statement.strip(), paused, pausedUntil);
    }

    /** The same in a role that was not said. */
    WantedEnrolment as(ProgrammeRole meant) {
        return new WantedEnrolment(Optional.of(meant), places, from, to, statement, paused, pausedUntil);
    }

    /** What is wrong with it in a programme, once its role is known. */
    List<FieldError> problems(Programme programme, ProgrammeRole meant, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone(programme));
        List<FieldError> problems = new ArrayList<>();
        int most = most(programme.kind(), meant);
        if (places.isPresent() && (places.getAsInt() < 1 || places.getAsInt() > most)) {
            problems.add(new FieldError("places", "field.out-of-range", List.of(1, most)));
        }
        STATEMENT.problem(statement).ifPresent(problems::add);
        ahead("from", from.filter(day -> !day.isBefore(today)), from, today, problems);
        ahead("to", to.filter(day -> !day.isBefore(today)), to, today, problems);
        ahead("pausedUntil", pausedUntil.filter(day -> day.isAfter(today)), pausedUntil, today, problems);
        if (problems.isEmpty()
                && from.isPresent()
                && to.filter(from.get()::isAfter).isPresent()) {
            problems.add(new FieldError("to", "field.enrolment-order", List.of()));
        }
        return problems;
    }

    /** A first day may lie behind, a last one and the end of a pause may not. */
    private static void ahead(
            String field,
            Optional<LocalDate> ahead,
            Optional<LocalDate> day,
            LocalDate today,
            List<FieldError> problems) {
        boolean late = day.isPresent() && ahead.isEmpty() && !field.equals("from");
        boolean far = day.filter(each -> Math.abs(each.getYear() - today.getYear()) > YEARS_MAX)
                .isPresent();
        if (late || far) {
            problems.add(new FieldError(field, "field.day-not-ahead", List.of(YEARS_MAX)));
        }
    }

    /** How many places somebody may have in a role: equals have one, and learners a few. */
    public static int most(ProgrammeKind kind, ProgrammeRole role) {
        return switch (role) {
            case MENTOR -> ProgrammeSettings.PLACES_MAX;
            case MENTEE -> DEMAND_MAX;
            case PEER -> 1;
        };
    }

    /** How many where nothing else is said. */
    int placesIn(Programme programme, ProgrammeRole meant) {
        return places.orElse(
                meant == ProgrammeRole.MENTOR && programme.kind().hasMentors()
                        ? programme.settings().places()
                        : 1);
    }

    /** What somebody would be in a programme, in the role that was said: anew where they left it. */
    Enrolment planned(
            Programme programme, UserId user, Optional<EnrolmentRow> left, EnrolmentState state, Instant now) {
        ProgrammeRole meant = role.orElseThrow();
        int wanted = placesIn(programme, meant);
        Availability when = availability(programme);
        return left.map(EnrolmentRow::value)
                .map(before -> before.arranged(wanted, when, statement)
                        .silent(0)
                        .carried(programme.round().no())
                        .in(state, now)
                        .counted(before.taken(), now))
                .orElseGet(() -> new Enrolment(
                        new EnrolmentId(0),
                        programme.id(),
                        user,
                        meant,
                        state,
                        wanted,
                        0,
                        when,
                        0,
                        0,
                        statement,
                        now,
                        1,
                        programme.round().no()));
    }

    /** When they have time, in the zone of the programme. */
    Availability availability(Programme programme) {
        ZoneId zone = zone(programme);
        return new Availability(
                from.map(day -> day.atStartOfDay(zone).toInstant()),
                to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                pausedUntil
                        .filter(day -> paused)
                        .map(day -> day.atStartOfDay(zone).toInstant()));
    }

    /** The zone in which days of a programme begin. */
    public static ZoneId zone(Programme programme) {
        return programme.settings().beat().zone();
    }

    /** The role that is meant; empty where the programme has no such role, or it must be said. */
    Optional<ProgrammeRole> meant(Programme programme, List<ProgrammeRole> had) {
        return role.filter(programme.kind().roles()::contains)
                .or(() -> role.isPresent()
                        ? Optional.empty()
                        : Stream.of(had, programme.kind().roles())
                                .filter(each -> each.size() == 1)
                                .map(each -> each.get(0))
                                .findFirst());
    }
}
