package io.guildhall.membership;

import io.guildhall.kernel.Refusal.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * For how long somebody facilitates, where that has an end (domain §9.8). The end takes nothing from a community that has nobody else: the role goes
 * on then, and everybody who runs it sees that the term is over.
 *
 * @param until the last day; a day is over when it is over in UTC, so that all nodes and viewers agree
 * @param told when the person was last told of the end: before it, that it comes; after it, that it is over. Empty where they were not told
 */
public record Term(LocalDate until, Optional<Instant> told) {
    /** For how many months from today somebody may be asked to facilitate. */
    public static final int MONTHS_MAX = 60;

    /** How long before the end the person is told, and chooses. */
    public static final Duration NEAR = Duration.ofDays(30);

    /** One that nobody was told of yet. */
    public static Term until(LocalDate day) {
        return new Term(day, Optional.empty());
    }

    /** What is wrong with a last day that is chosen now: it is over already, or more than {@value #MONTHS_MAX} months ahead. */
    public static Optional<FieldError> problem(LocalDate until, Instant now) {
        return until.isBefore(today(now)) || until.isAfter(latest(now))
                ? Optional.of(new FieldError("until", "term.until", List.of(MONTHS_MAX)))
                : Optional.empty();
    }

    /** The day that it is. */
    public static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** The last day that may be chosen now. */
    public static LocalDate latest(Instant now) {
        return today(now).plusMonths(MONTHS_MAX);
    }

    /** Whether there is so little time left that the person chooses what comes next, or none. */
    public boolean isNear(Instant now) {
        return !until.isAfter(today(now.plus(NEAR)));
    }

    /** Whether its last day has passed. */
    public boolean isOver(Instant now) {
        return until.isBefore(today(now));
    }

    /** Whether the person was told that it is over. */
    public boolean isToldOver() {
        return told.filter(this::isOver).isPresent();
    }

    /** Having told the person. */
    public Term told(Instant at) {
        return new Term(until, Optional.of(at));
    }
}
