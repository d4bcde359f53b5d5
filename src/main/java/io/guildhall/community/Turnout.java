package io.guildhall.community;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How many people wrote something in a community: totals, and nobody in particular. Counted often, and kept once for each week of the last
 * thirteen months, so that a year can be set beside the year before.
 *
 * @param counts newest first, one for each week at most
 */
public record Turnout(List<Count> counts) {
    /** For how many weeks counts are kept: thirteen months. */
    public static final int WEEKS = 57;

    /** The epoch began so many days after a Monday. */
    private static final int MONDAY = 3;

    private static final int DAYS_OF_WEEK = 7;
    /** A count this far from a moment still speaks for it: there is one a week. */
    private static final Duration NEAR = Duration.ofDays(4);

    public Turnout {
        counts = List.copyOf(counts);
    }

    /**
     * What was counted at one moment, back from there.
     *
     * @param at to the hour
     * @param week how many people wrote something in the last 7 days
     * @param month the same for 30 days
     * @param quarter the same for 90 days
     * @param year the same for 365 days
     * @param levels how many members take part how much; empty for a small community
     * @param load how what is done spreads over people; empty where too few do it
     */
    public record Count(
            Instant at, int week, Span month, Span quarter, Span year, Optional<Levels> levels, Optional<Load> load) {
        public Count {
            at = at.truncatedTo(ChronoUnit.HOURS);
        }

        /** That of a community that is too small for more. */
        public Count(Instant at, int week, Span month, Span quarter, Span year) {
            this(at, week, month, quarter, year, Optional.empty(), Optional.empty());
        }

        private long weekNo() {
            return Math.floorDiv(at.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay() + MONDAY, DAYS_OF_WEEK);
        }
    }

    /**
     * A time.
     *
     * @param people how many wrote something in it
     * @param days after how many days half of those who did so for the first time in it had: the median of days since they joined; empty for too few people
     */
    public record Span(int people, OptionalInt days) {}

    /**
     * How many members take part how much (domain, section 5).
     *
     * @param corePoints from so many points on somebody is in the tenth of members who did most; at least 1
     */
    public record Levels(int core, int active, int occasional, int peripheral, int corePoints) {
        public int members() {
            return core + active + occasional + peripheral;
        }
    }

    /**
     * How what members wrote in the last thirteen weeks spreads over them.
     *
     * @param members how many members there were
     * @param people how many of them wrote something
     * @param half how few of those did half of it
     * @param two what part of it the two busiest did, in hundredths
     * @param gini how uneven it is among those who wrote, in hundredths: 0 where all did the same
     */
    public record Load(int members, int people, int half, int two, int gini) {}

    /** Nobody wrote anything yet. */
    public static Turnout none() {
        return new Turnout(List.of());
    }

    /** With what was counted now, in the place of what was counted earlier in the same week; nothing once nobody has written anything for a year. */
    public Turnout with(Count now) {
        if (now.year().people() == 0) {
            return none();
        }
        Stream<Count> earlier = counts.stream().filter(count -> count.weekNo() < now.weekNo());
        return new Turnout(Stream.concat(Stream.of(now), earlier).limit(WEEKS).toList());
    }

    public Optional<Count> newest() {
        return counts.stream().findFirst();
    }

    /** What was counted about then; empty where that is not known. */
    public Optional<Count> about(Instant then) {
        return counts.stream()
                .filter(count -> distance(count, then).compareTo(NEAR) <= 0)
                .min((one, other) -> distance(one, then).compareTo(distance(other, then)));
    }

    private static Duration distance(Count count, Instant then) {
        return Duration.between(count.at(), then).abs();
    }
}
