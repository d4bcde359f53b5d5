package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Participant;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Numbers people for the engine. Of choices that are worth the same it prefers the one of those with lower numbers, so whoever numbers them decides; here
 * it is the seed of the run, and nobody can know or bend it.
 */
final class Numbering {
    /** Nobody. */
    static final int NONE = -1;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final int[] people;
    private final int[] numbers;

    private Numbering(int[] people, int all) {
        this.people = people;
        numbers = IntStream.generate(() -> NONE).limit(all).toArray();
        for (int number = 0; number < people.length; number++) {
            numbers[people[number]] = number;
        }
    }

    /** Numbers those of a list who are in. */
    static Numbering of(List<Participant> all, long seed, IntPredicate in) {
        // Whoever differs by enrolment differs by what is mixed of it; people of equal enrolments stay in order.
        long[] mixed = all.stream().mapToLong(each -> mixed(seed, each)).toArray();
        return new Numbering(
                IntStream.range(0, all.size())
                        .filter(in)
                        .boxed()
                        .sorted(Comparator.comparingLong(each -> mixed[each]))
                        .mapToInt(Integer::intValue)
                        .toArray(),
                all.size());
    }

    private static long mixed(long seed, Participant of) {
        return mix(mix(seed) + GOLDEN * of.enrolment().value());
    }

    /** Different numbers for different ones, in which no order is left: the finish of SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, 2014). */
    static long mix(long number) {
        long mixed = number + GOLDEN;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** How many are in. */
    int size() {
        return people.length;
    }

    /** Somebody's place in the list. */
    int person(int number) {
        return people[number];
    }

    /** Somebody's number, by the place in the list; {@link #NONE} for whoever is not in. */
    int number(int person) {
        return numbers[person];
    }
}
