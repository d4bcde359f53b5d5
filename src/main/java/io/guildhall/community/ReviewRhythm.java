package io.guildhall.community;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How often a community looks back at what it is for, and when next.
 *
 * @param months from one review to the next, up to {@value #MONTHS_MAX}; 0 where there are none
 * @param due when the next one is, where that was decided; empty where it follows from the launch
 * @param reminded whether those who run it were reminded of that date
 */
public record ReviewRhythm(int months, Optional<Instant> due, boolean reminded) {
    /** Every half year, unless a community decides otherwise. */
    public static final int MONTHS = 6;

    public static final int MONTHS_MAX = 36;

    /** As it is until somebody decides otherwise. */
    public static ReviewRhythm usual() {
        return new ReviewRhythm(MONTHS, Optional.empty(), false);
    }

    /** With the next one at that time, of which nobody was reminded yet; without a time for none. */
    public ReviewRhythm next(Optional<Instant> at) {
        return new ReviewRhythm(months, at, false);
    }

    /** Having reminded of the date. */
    public ReviewRhythm remindedOf() {
        return new ReviewRhythm(months, due, true);
    }

    /** Who was launched by then and decided nothing else should have held one by now; at the end of a month some days later. */
    public static Instant launchedBefore(Instant now) {
        return now.atZone(ZoneOffset.UTC).minus(Period.ofMonths(MONTHS)).toInstant();
    }

    /** When the next one is, counted from a review or the launch; empty where there are none. */
    public Optional<Instant> after(Instant start) {
        return months == 0
                ? Optional.empty()
                : Optional.of(start.atZone(ZoneOffset.UTC)
                        .plus(Period.ofMonths(months))
                        .toInstant());
    }
}
