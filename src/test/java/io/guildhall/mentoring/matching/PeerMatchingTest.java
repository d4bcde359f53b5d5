package io.guildhall.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeerMatchingTest {
    @Test
    void pairs_nobody_where_nobody_may_be_paired() {
        assertThat(PeerMatching.best(3, List.of()).partners()).containsOnly(OptionalInt.empty());
        assertThat(PeerMatching.best(0, List.of()).partners()).isEmpty();
    }

    @Test
    void leaves_two_alone_whose_pair_is_worth_nothing() {
        assertThat(worth(2, new PeerPair(0, 1, 0))).isZero();
        assertThat(PeerMatching.best(2, List.of(new PeerPair(0, 1, -3))).partners())
                .containsOnly(OptionalInt.empty());
    }

    @Test
    void gives_up_the_best_pair_for_two_that_are_worth_more_together() {
        assertThat(worth(4, new PeerPair(0, 1, 5), new PeerPair(1, 2, 6), new PeerPair(2, 3, 5)))
                .isEqualTo(10);
    }

    @Test
    void counts_the_better_of_two_pairs_of_the_same_people() {
        assertThat(worth(2, new PeerPair(0, 1, 3), new PeerPair(1, 0, 4), new PeerPair(0, 1, 2)))
                .isEqualTo(4);
    }

    @Test
    void goes_through_a_ring_of_three() {
        assertThat(worth(
                        4, new PeerPair(0, 1, 8), new PeerPair(0, 2, 9), new PeerPair(1, 2, 10), new PeerPair(2, 3, 7)))
                .isEqualTo(15);
    }

    @Test
    void finds_a_partner_for_everybody_of_101_people_but_one() {
        List<PeerPair> all = allPairs(101, new Random(1), 50, 50);
        PeerMatching matching = PeerMatching.best(101, all);

        assertThat(matching.partners()).filteredOn(OptionalInt::isEmpty).hasSize(1);
        assertThat(PeerCheck.proves(all, matching)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9})
    void is_never_worse_than_the_best_of_all_choices(int people) {
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(31L * seed + people);
            List<PeerPair> pairs = somePairs(people, random, 1 + random.nextInt(12));
            PeerMatching matching = PeerMatching.best(people, pairs);

            assertThat(worth(pairs, matching)).as("%s", pairs).isEqualTo(mostByTrying(pairs, 0, 0));
            assertThat(PeerCheck.proves(pairs, matching)).as("%s", pairs).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 41, 80, 151})
    void proves_what_it_chose_among_many(int people) {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<PeerPair> pairs = somePairs(people, random, 1 + random.nextInt(30));

            assertThat(PeerCheck.proves(pairs, PeerMatching.best(people, pairs)))
                    .as("%s of %s", seed, people)
                    .isTrue();
        }
    }

    /** With everybody left to be searched for, and none of them for little: blossoms in blossoms are made and opened. */
    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8, 9, 30, 81, 150})
    void is_as_good_where_the_start_pairs_nobody(int people) {
        for (int seed = 0; seed < (people < 10 ? 1500 : 60); seed++) {
            Random random = new Random(71L * seed + people);
            List<PeerPair> pairs = seed % 2 == 0
                    ? somePairs(people, random, 1 + random.nextInt(40))
                    : groups(people, random, 3 + 2 * random.nextInt(3));
            PeerGraph graph = new PeerGraph(people, pairs);
            Flowers flowers = new Flowers(graph);
            Arrays.setAll(flowers.prices, person -> 2_000 + random.nextInt(2));
            PeerMatching matching = PeerMatcher.finish(graph, flowers);

            assertThat(PeerCheck.proves(pairs, matching)).as("%s", pairs).isTrue();
            assertThat(worth(pairs, matching)).isEqualTo(worth(pairs, PeerMatching.best(people, pairs)));
        }
    }

    /** Many rings of an odd number whose pairs are worth far more than those with others, for which a start leaves one of each. */
    @Test
    void is_proved_where_the_start_leaves_many() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<PeerPair> pairs = groups(200, random, 3 + 2 * (seed % 4));

            assertThat(PeerCheck.proves(pairs, PeerMatching.best(200, pairs)))
                    .as("%s", seed)
                    .isTrue();
        }
    }

    @Test
    void takes_worths_as_large_as_may_be_for_any_number_of_people() {
        Random random = new Random(3);
        List<PeerPair> pairs = groups(90, random, 5).stream()
                .map(pair -> new PeerPair(pair.one(), pair.other(), Long.MAX_VALUE / 16 - pair.worth()))
                .toList();

        assertThat(PeerCheck.proves(pairs, PeerMatching.best(90, pairs))).isTrue();
    }

    @Test
    void chooses_the_same_in_whatever_order_pairs_and_those_in_a_pair_come() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<PeerPair> pairs = seed % 2 == 0 ? somePairs(60, random, 3) : groups(60, random, 5);
            List<PeerPair> others = new ArrayList<>(pairs.stream()
                    .map(pair -> new PeerPair(pair.other(), pair.one(), pair.worth()))
                    .toList());
            Collections.shuffle(others, random);

            assertThat(PeerMatching.best(60, others)).isEqualTo(PeerMatching.best(60, pairs));
        }
    }

    @Test
    void takes_no_pair_with_somebody_who_is_not_there() {
        assertThatThrownBy(() -> PeerMatching.best(2, List.of(new PeerPair(0, 2, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PeerPair(1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long worth(int people, PeerPair... pairs) {
        PeerMatching matching = PeerMatching.best(people, List.of(pairs));
        assertThat(PeerCheck.proves(List.of(pairs), matching)).isTrue();
        return worth(List.of(pairs), matching);
    }

    private static long worth(List<PeerPair> pairs, PeerMatching matching) {
        return IntStream.range(0, matching.partners().size())
                .mapToLong(one -> pairs.stream()
                        .filter(pair -> Math.min(pair.one(), pair.other()) == one
                                && matching.partners()
                                        .get(one)
                                        .equals(OptionalInt.of(Math.max(pair.one(), pair.other()))))
                        .mapToLong(PeerPair::worth)
                        .max()
                        .orElse(0))
                .sum();
    }

    private static long mostByTrying(List<PeerPair> pairs, int from, long taken) {
        long most = 0;
        for (int at = from; at < pairs.size(); at++) {
            PeerPair pair = pairs.get(at);
            long both = 1L << pair.one() | 1L << pair.other();
            if ((taken & both) == 0) {
                most = Math.max(most, pair.worth() + mostByTrying(pairs, at + 1, taken | both));
            }
        }
        return most;
    }

    /** About half of all pairs, in no order. */
    private static List<PeerPair> somePairs(int people, Random random, int mostWorth) {
        return allPairs(people, random, -1, mostWorth).stream()
                .filter(pair -> random.nextBoolean())
                .toList();
    }

    private static List<PeerPair> allPairs(int people, Random random, int least, int range) {
        List<PeerPair> all = new ArrayList<>();
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                PeerPair pair = new PeerPair(one, other, least + random.nextInt(range + 1));
                all.add(random.nextBoolean() ? pair : new PeerPair(other, one, pair.worth()));
            }
        }
        Collections.shuffle(all, random);
        return List.copyOf(all);
    }

    /** Groups of some in which every pair is worth much, and a few pairs besides. */
    private static List<PeerPair> groups(int people, Random random, int size) {
        List<PeerPair> pairs = new ArrayList<>();
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                if (one / size == other / size) {
                    pairs.add(new PeerPair(one, other, 500 + random.nextInt(20)));
                } else if (random.nextInt(people) < 4) {
                    pairs.add(new PeerPair(one, other, 1 + random.nextInt(480)));
                }
            }
        }
        return pairs;
    }
}
