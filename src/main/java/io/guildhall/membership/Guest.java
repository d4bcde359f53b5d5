package io.guildhall.membership;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What makes a member a guest: somebody from outside, for a time.
 *
 * @param organisation where they work or study, plain text of at most {@value #ORGANISATION_MAX} characters; may be empty
 * @param until the last day on which they take part; a day is over when it is over in UTC, so that all nodes and viewers agree
 */
public record Guest(GuestKind kind, String organisation, LocalDate until) {
    public static final int ORGANISATION_MAX = 200;

    /** For how many months from today somebody may be a guest. */
    public static final int MONTHS_MAX = 12;

    /** How long before the end those concerned are reminded. */
    public static final Duration NEAR = Duration.ofDays(14);

    private static final TextRule ORGANISATION = TextRule.optionalText("organisation", ORGANISATION_MAX);

    public Guest {
        organisation = organisation.strip();
    }

    /** What is wrong with inviting such a guest now; empty where nothing is. */
    public List<FieldError> problems(Instant now) {
        return Stream.of(ORGANISATION.problem(organisation), problem(until, now))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is wrong with a last day that is chosen now: it is over already, or more than {@value #MONTHS_MAX} months ahead. */
    public static Optional<FieldError> problem(LocalDate until, Instant now) {
        return until.isBefore(today(now)) || until.isAfter(latest(now))
                ? Optional.of(new FieldError("until", "guest.until", List.of(MONTHS_MAX)))
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

    /** Whether their time is over. */
    public boolean isOver(Instant now) {
        return until.isBefore(today(now));
    }

    /** When there is so little time left that those concerned are reminded. */
    public Instant nearFrom() {
        return until.atStartOfDay(ZoneOffset.UTC).toInstant().minus(NEAR);
    }

    /** The same guest with another last day. */
    public Guest until(LocalDate day) {
        return new Guest(kind, organisation, day);
    }
}
