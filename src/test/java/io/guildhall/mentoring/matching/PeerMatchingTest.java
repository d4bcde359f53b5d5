package io.guildhall.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @Test
    void chooses_the_same_for_the_same() {
        List<PeerPair> pairs = somePairs(60, new Random(5), 3);

        assertThat(PeerMatching.best(60, pairs)).isEqualTo(PeerMatching.best(60, List.copyOf(pairs)));
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
        java.util.Collections.shuffle(all, random);
        return Stream.of(all).flatMap(List::stream).toList();
    }
}
