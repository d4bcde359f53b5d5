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

    /** How long before the end those concerned are reminded. */
    public static final Duration NEAR = Duration.ofDays(14);

    private static final TextRule ORGANISATION = TextRule.optionalText("organisation", ORGANISATION_MAX);

    public Guest {
        organisation = organisation.strip();
    }

    /** What is wrong with inviting such a guest now, for at most so many months; empty where nothing is. */
    public List<FieldError> problems(Instant now, int months) {
        return Stream.of(ORGANISATION.problem(organisation), problem(until, now, months))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is wrong with a last day that is chosen now: it is over already, or more than so many months ahead. */
    public static Optional<FieldError> problem(LocalDate until, Instant now, int months) {
        return until.isBefore(today(now)) || until.isAfter(latest(now, months))
                ? Optional.of(new FieldError("until", "guest.until", List.of(months)))
                : Optional.empty();
    }

    /** The day that it is. */
    public static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** The last day that may be chosen now, by the months that administrators allow. */
    public static LocalDate latest(Instant now, int months) {
        return today(now).plusMonths(months);
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
