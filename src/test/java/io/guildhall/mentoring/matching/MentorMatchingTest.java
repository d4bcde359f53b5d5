package io.guildhall.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentorMatchingTest {
    @Test
    void gives_up_the_best_pair_for_two_that_are_worth_more_together() {
        MentorGraph graph = graph(
                new int[] {1, 1},
                new int[] {1, 1},
                new MentorPairs().add(0, 0, 8).add(0, 1, 5).add(1, 0, 9).add(1, 1, 4));

        assertThat(worth(graph, proved(graph))).isEqualTo(14);
        assertThat(MentorMatching.best(graph).pair(0)).isEqualTo(1);
    }

    @Test
    void forms_no_pair_where_none_may_be_formed_or_none_is_worth_anything() {
        assertThat(proved(graph(new int[0], new int[0], new MentorPairs())).size())
                .isZero();
        assertThat(proved(graph(new int[] {1}, new int[] {2}, new MentorPairs().add(0, 0, 0)))
                        .size())
                .isZero();
        assertThat(proved(graph(new int[] {1}, new int[] {2}, new MentorPairs().add(0, 0, -4)))
                        .size())
                .isZero();
    }

    /** All graphs of up to three mentors and three mentees with worths from 0 (no pair) to 2, one place each or two for the first of either side. */
    @Test
    void is_the_best_of_all_choices_in_every_graph_of_three_and_three() {
        for (int mentors = 1; mentors <= 3; mentors++) {
            for (int mentees = 1; mentees <= 3; mentees++) {
                int[] places = filled(mentors, 1);
                int[] demands = filled(mentees, 1);
                for (int more = 0; more < 3; more++) {
                    places[0] = more == 1 ? 2 : 1;
                    demands[0] = more == 2 ? 2 : 1;
                    for (long code = 0; code < Math.pow(3, mentors * mentees); code++) {
                        isBest(graph(places, demands, decoded(code, mentors, mentees)));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void is_the_best_of_all_choices_up_to_seven_and_seven(int most) {
        for (int seed = 0; seed < 700; seed++) {
            Random random = new Random(977L * seed + most);
            int mentors = seed % 2 == 0 ? most : 1 + random.nextInt(most);
            int mentees = seed % 2 == 0 ? most : 1 + random.nextInt(most);
            int range = 1 + random.nextInt(9);
            int[] places = random.ints(mentors, 1, 3).toArray();
            int[] demands = filled(mentees, 1);
            if (seed % 3 == 0) {
                demands = random.ints(mentees, 1, 4).toArray();
            }
            MentorPairs pairs = some(mentors, mentees, random, seed % 5 == 0 ? 1 : 0.5, -1, range);
            MentorGraph graph = graph(places, demands, pairs);
            if (seed % 4 == 1) {
                graph = graph.withFirsts(random.longs(mentees, 0, 6).toArray()).withEvenness(random.nextInt(4));
            }
            isBest(graph);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 90, 250})
    void proves_what_it_chose_among_many(int people) {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            int mentors = people / (1 + seed % 3);
            MentorPairs pairs =
                    some(mentors, people, random, seed % 4 == 0 ? 1 : 0.1, 1, seed % 2 == 0 ? 1_000_000_000 : 3);
            MentorGraph graph = graph(
                    random.ints(mentors, 1, 2 + seed % 4).toArray(),
                    random.ints(people, 1, 2 + seed % 2).toArray(),
                    pairs);

            proved(seed % 5 == 0 ? graph.withEvenness(seed) : graph);
        }
    }

    /** With few pairs each, and hardly a place more than is wanted, the last ones find theirs from both ends; where worths are small there are many chains of one length. */
    @Test
    void proves_what_it_chose_where_the_last_places_are_far() {
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            int each = 1 + seed % 3;
            int mentees = 100 + random.nextInt(400);
            int mentors = mentees / each + random.nextInt(3);
            int range = seed % 4 == 0 ? 2 : seed % 4 == 1 ? 10 : 1_000;
            long bonus = seed % 5 == 0 ? 0 : 4L * range * mentees;
            MentorPairs pairs = new MentorPairs();
            for (int mentee = 0; mentee < mentees; mentee++) {
                int[] known =
                        random.ints(0, mentors).distinct().limit(5).sorted().toArray();
                for (int mentor : known) {
                    pairs.add(mentor, mentee, bonus + 1 + random.nextInt(range));
                }
            }
            MentorGraph graph = graph(filled(mentors, each), filled(mentees, 1), pairs);

            proved(seed % 7 == 0 ? graph.withEvenness(1 + random.nextInt(range)) : graph);
        }
    }

    /** Worths of which one stands out in each row, and of which each is the double of another: rows are in order all the same. */
    @Test
    void takes_worths_that_are_spread_unevenly() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            MentorPairs pairs = new MentorPairs();
            for (int mentee = 0; mentee < 120; mentee++) {
                for (int mentor = 0; mentor < 120; mentor++) {
                    pairs.add(
                            mentor,
                            mentee,
                            seed % 2 == 0 ? 1L << random.nextInt(48) : random.nextInt(60) / 59 * 999 + 1);
                }
            }
            proved(graph(filled(120, 1), filled(120, 1), pairs));
        }
    }

    @Test
    void chooses_the_same_in_whatever_order_pairs_come() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            MentorPairs pairs = some(20, 30, random, 0.4, 1, 3);
            int[] places = random.ints(20, 1, 4).toArray();
            int[] demands = random.ints(30, 1, 3).toArray();
            MentorMatching one = MentorMatching.best(graph(places, demands, pairs));
            MentorMatching other = MentorMatching.best(graph(places, demands, shuffled(pairs, random)));

            assertThat(numbers(other)).isEqualTo(numbers(one));
        }
    }

    @Test
    void lets_a_first_mentor_count_before_a_second_one_and_spreads_what_is_worth_the_same() {
        MentorPairs pairs =
                new MentorPairs().add(0, 0, 5).add(1, 0, 5).add(0, 1, 3).add(1, 1, 3);
        MentorGraph graph = graph(new int[] {1, 1}, new int[] {2, 1}, pairs);

        assertThat(mentees(graph, proved(graph))).containsExactly(0, 0);
        assertThat(mentees(graph, proved(graph.withFirsts(new long[] {10, 10}))))
                .containsExactly(0, 1);

        MentorPairs same =
                new MentorPairs().add(0, 0, 9).add(1, 0, 9).add(0, 1, 9).add(1, 1, 9);
        MentorGraph even = graph(new int[] {2, 2}, new int[] {1, 1}, same).withEvenness(1);
        MentorMatching matching = proved(even);
        assertThat(even.mentor(matching.pair(0))).isNotEqualTo(even.mentor(matching.pair(1)));
    }

    @Test
    void says_how_much_one_more_place_would_add_at_most() {
        MentorPairs pairs = new MentorPairs().add(0, 0, 7).add(0, 1, 4).add(1, 1, 1);
        MentorGraph graph = graph(new int[] {1, 3}, new int[] {1, 1}, pairs);

        assertThat(proved(graph).certificate().mentor(0)).isBetween(3L, 7L);
        assertThat(proved(graph).certificate().mentor(1)).isZero();
    }

    @Test
    void takes_no_pair_twice_none_with_strangers_and_no_worth_whose_sums_are_too_large() {
        assertThatThrownBy(() -> graph(new int[] {1}, new int[] {1}, new MentorPairs().add(0, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> graph(new int[] {1}, new int[] {1}, new MentorPairs().add(-1, 0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> graph(
                        new int[] {1, 1},
                        new int[] {1, 1},
                        new MentorPairs().add(0, 1, 1).add(1, 0, 1).add(0, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> graph(new int[] {0}, new int[] {1}, new MentorPairs()))
                .isInstanceOf(IllegalArgumentException.class);
        MentorPairs large = new MentorPairs().add(0, 0, Long.MAX_VALUE / 10).add(1, 1, 1);
        assertThatThrownBy(() -> graph(new int[] {1, 1}, new int[] {1, 1}, large))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> graph(new int[] {1}, new int[] {1}, new MentorPairs().add(0, 0, Long.MIN_VALUE)))
                .isInstanceOf(ArithmeticException.class);
    }

    private static void isBest(MentorGraph graph) {
        assertThat(worth(graph, proved(graph)))
                .isEqualTo(mostByTrying(graph, 0, 0, new int[graph.mentors()], new int[graph.mentees()]));
    }

    private static MentorMatching proved(MentorGraph graph) {
        MentorMatching matching = MentorMatching.best(graph);
        assertThat(MentorCheck.proves(graph, matching)).isTrue();
        fromAnyPrices(graph);
        return matching;
    }

    /** Prices to begin with change how long it takes, never that what is found is the best. */
    private static void fromAnyPrices(MentorGraph graph) {
        Random random = new Random(graph.pairs());
        long most = 1;
        for (int pair = 0; pair < graph.pairs(); pair++) {
            most = Math.max(most, graph.worth(pair));
        }
        MentorCertificate last = MentorMatching.best(graph).certificate();
        long[] proving = new long[graph.mentors()];
        Arrays.setAll(proving, last::mentor);
        long bound = 2 * most;
        List<long[]> all = List.of(
                new long[graph.mentors()],
                proving,
                random.longs(graph.mentors(), 0, most + 1).toArray(),
                random.longs(graph.mentors(), most, bound + 1).toArray(),
                Arrays.stream(proving)
                        .map(price -> Math.max(0, price + random.nextInt(3) - 1))
                        .toArray());
        for (long[] prices : all) {
            assertThat(MentorCheck.proves(graph, MentorMatching.best(graph, prices)))
                    .as(() -> "from prices " + Arrays.toString(prices))
                    .isTrue();
        }
    }

    /** The most that the pairs from {@code mentee} and {@code pair} on can add, found by trying every choice. */
    private static long mostByTrying(MentorGraph graph, int mentee, int pair, int[] load, int[] count) {
        if (pair == graph.pairs()) {
            return 0;
        }
        if (pair == graph.start(mentee + 1)) {
            return mostByTrying(graph, mentee + 1, pair, load, count);
        }
        long most = mostByTrying(graph, mentee, pair + 1, load, count);
        int mentor = graph.mentor(pair);
        if (graph.worth(pair) + graph.first(mentee) > 0
                && load[mentor] < graph.places(mentor)
                && count[mentee] < graph.demand(mentee)) {
            long gain = graph.worth(pair)
                    + (count[mentee] == 0 ? graph.first(mentee) : 0)
                    - graph.evenness() * load[mentor];
            load[mentor]++;
            count[mentee]++;
            most = Math.max(most, gain + mostByTrying(graph, mentee, pair + 1, load, count));
            load[mentor]--;
            count[mentee]--;
        }
        return most;
    }

    private static long worth(MentorGraph graph, MentorMatching matching) {
        int[] load = new int[graph.mentors()];
        long worth = 0;
        int[] mentees = mentees(graph, matching);
        for (int at = 0; at < matching.size(); at++) {
            worth += graph.worth(matching.pair(at)) - graph.evenness() * load[graph.mentor(matching.pair(at))]++;
            worth += at == 0 || mentees[at] != mentees[at - 1] ? graph.first(mentees[at]) : 0;
        }
        return worth;
    }

    private static int[] mentees(MentorGraph graph, MentorMatching matching) {
        int[] mentees = new int[matching.size()];
        for (int at = 0; at < mentees.length; at++) {
            while (graph.start(mentees[at] + 1) <= matching.pair(at)) {
                mentees[at]++;
            }
        }
        return mentees;
    }

    private static List<Long> numbers(MentorMatching matching) {
        List<Long> numbers = new ArrayList<>();
        MentorCertificate certificate = matching.certificate();
        for (int at = 0; at < matching.size(); at++) {
            numbers.add((long) matching.pair(at));
            numbers.add(certificate.pair(at));
        }
        for (int mentor = 0; mentor < certificate.mentors(); mentor++) {
            numbers.add(certificate.mentor(mentor));
        }
        for (int mentee = 0; mentee < certificate.mentees(); mentee++) {
            numbers.add(certificate.mentee(mentee));
        }
        return numbers;
    }

    private static MentorGraph graph(int[] places, int[] demands, MentorPairs pairs) {
        return new MentorGraph(places, demands, pairs);
    }

    private static int[] filled(int size, int with) {
        int[] filled = new int[size];
        Arrays.fill(filled, with);
        return filled;
    }

    private static MentorPairs decoded(long code, int mentors, int mentees) {
        MentorPairs pairs = new MentorPairs();
        long rest = code;
        for (int mentor = 0; mentor < mentors; mentor++) {
            for (int mentee = 0; mentee < mentees; mentee++) {
                if (rest % 3 > 0) {
                    pairs.add(mentor, mentee, rest % 3);
                }
                rest /= 3;
            }
        }
        return pairs;
    }

    private static MentorPairs some(int mentors, int mentees, Random random, double share, int least, int range) {
        MentorPairs pairs = new MentorPairs();
        for (int mentor = 0; mentor < mentors; mentor++) {
            for (int mentee = 0; mentee < mentees; mentee++) {
                if (random.nextDouble() < share) {
                    pairs.add(mentor, mentee, least + random.nextInt(range));
                }
            }
        }
        return pairs;
    }

    private static MentorPairs shuffled(MentorPairs pairs, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < pairs.size(); at++) {
            places.add(at);
        }
        Collections.shuffle(places, random);
        MentorPairs shuffled = new MentorPairs();
        places.forEach(at -> shuffled.add(pairs.mentor(at), pairs.mentee(at), pairs.worth(at)));
        return shuffled;
    }
}
