package io.guildhall.membership.numbers;

import io.guildhall.community.Community;
import io.guildhall.community.Turnout;
import io.guildhall.kernel.Space;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A community in numbers.
 *
 * @param tally empty where too few people take part, so that no number is about somebody in particular
 */
public record CommunityNumbers(Space space, Community community, Optional<Tally> tally) {
    /** From so many members on there are numbers. */
    public static final int PEOPLE_MIN = 5;

    /**
     * What was counted.
     *
     * @param whole whether all of the period could be looked at; else {@code joined} and {@code left} are at least so many, and have no course
     * @param answered of the requests; empty where there were fewer than {@value CommunityNumbers#PEOPLE_MIN}
     */
    public record Tally(
            boolean whole, Figure members, Figure joined, Figure left, Writing writing, Optional<Answered> answered) {}

    /**
     * Who writes.
     *
     * @param contributors how many people wrote something
     * @param days after how many days half of those who did so for the first time had; empty where there were fewer than {@value CommunityNumbers#PEOPLE_MIN}
     * @param daysBefore the same in the time before
     * @param load how what members wrote spreads over them; empty where too few did
     * @param regulars how many are in the core or active; empty for a small community, and for those who do not run it
     */
    public record Writing(
            Figure contributors,
            OptionalInt days,
            OptionalInt daysBefore,
            Optional<Turnout.Load> load,
            Optional<Figure> regulars) {}

    /**
     * One number.
     *
     * @param before the same at the end of the time before, or in it; empty where that is not known
     * @param course how it came about, oldest first
     */
    public record Figure(int value, OptionalInt before, List<Point> course) {
        public Figure {
            course = List.copyOf(course);
        }
    }

    /** A part of the period, by its end. */
    public record Point(Instant until, int value) {}

    /** Requests of the period: how many there were, and how many of them were answered within two days. */
    public record Answered(int all, int soon) {}
}
