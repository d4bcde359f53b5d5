package io.guildhall.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LowestPricesTest {
    @Test
    void says_what_one_more_place_adds() {
        MentorPairs pairs = new MentorPairs().add(0, 0, 7).add(0, 1, 4).add(1, 1, 1);
        MentorGraph graph = new MentorGraph(new int[] {1, 3}, new int[] {1, 1}, pairs);
        MentorCertificate lowest = MentorMatching.best(graph).lowest(graph).certificate();

        assertThat(lowest.gain(graph, 0)).isEqualTo(3);
        assertThat(lowest.gain(graph, 1)).isZero();
    }

    /** A place that nobody else wants costs nothing, whatever it is worth to who has it. */
    @Test
    void costs_nothing_where_nobody_else_comes() {
        MentorGraph graph = new MentorGraph(new int[] {1}, new int[] {1}, new MentorPairs().add(0, 0, 9));
        MentorMatching lowest = MentorMatching.best(graph).lowest(graph);

        assertThat(lowest.certificate().mentor(0)).isZero();
        assertThat(lowest.certificate().mentee(0)).isEqualTo(9);
    }

    @Test
    void takes_a_graph_without_anybody() {
        MentorGraph graph = new MentorGraph(new int[0], new int[0], new MentorPairs());

        assertThat(MentorMatching.best(graph).lowest(graph).size()).isZero();
    }

    /** All graphs of two or three mentors and mentees with worths from 0 (no pair) to 2. */
    @Test
    void is_what_one_more_place_adds_in_every_graph_of_three_and_three() {
        for (int mentors = 2; mentors <= 3; mentors++) {
            for (int code = 0; code < Math.pow(3, mentors * 3); code++) {
                MentorPairs pairs = new MentorPairs();
                int rest = code;
                for (int at = 0; at < mentors * 3; at++) {
                    if (rest % 3 > 0) {
                        pairs.add(at / 3, at % 3, rest % 3);
                    }
                    rest /= 3;
                }
                isWhatOneMoreAdds(new int[mentors], new int[3], pairs, new long[3], 0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void is_what_one_more_place_adds_with_several_places_and_wishes_with_firsts_and_evenness(int most) {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(613L * seed + most);
            int mentors = 1 + random.nextInt(most);
            int mentees = 1 + random.nextInt(most);
            int range = 1 + random.nextInt(9);
            MentorPairs pairs = new MentorPairs();
            for (int at = 0; at < mentors * mentees; at++) {
                if (random.nextInt(5) < 3) {
                    pairs.add(at / mentees, at % mentees, random.nextInt(range + 1));
                }
            }
            isWhatOneMoreAdds(
                    random.ints(mentors, 0, 2).toArray(),
                    random.ints(mentees, 0, 3).toArray(),
                    pairs,
                    seed % 2 == 0
                            ? new long[mentees]
                            : random.longs(mentees, 0, 6).toArray(),
                    seed % 3 == 0 ? 0 : random.nextInt(4));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 150})
    void is_what_one_more_place_adds_among_many(int people) {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            int mentors = people / (1 + seed % 3);
            MentorPairs pairs = new MentorPairs();
            for (int at = 0; at < mentors * people; at++) {
                if (random.nextInt(10) == 0) {
                    pairs.add(at / people, at % people, 1 + random.nextInt(seed % 2 == 0 ? 1_000_000 : 4));
                }
            }
            int[] places = random.ints(mentors, 0, 3).toArray();
            int[] demands = random.ints(people, 0, 2).toArray();
            long[] firsts = random.longs(people, 0, seed % 4 == 0 ? 1 : 500).toArray();
            MentorGraph graph = graph(places, demands, pairs, firsts, seed % 5);
            MentorMatching best = MentorMatching.best(graph);
            MentorMatching lowest = best.lowest(graph);
            assertThat(MentorCheck.proves(graph, lowest)).isTrue();

            for (int mentor = 0; mentor < mentors; mentor += 7) {
                places[mentor]++;
                MentorGraph more = graph(places, demands, pairs, firsts, seed % 5);
                places[mentor]--;
                assertThat(lowest.certificate().gain(graph, mentor))
                        .as("%s of %s", mentor, seed)
                        .isEqualTo(worth(more, MentorMatching.best(more)) - worth(graph, best));
                assertThat(lowest.certificate().mentor(mentor))
                        .isLessThanOrEqualTo(best.certificate().mentor(mentor));
            }
        }
    }

    /** @param morePlaces and {@code moreDemands} than one */
    private static void isWhatOneMoreAdds(
            int[] morePlaces, int[] moreDemands, MentorPairs pairs, long[] firsts, long evenness) {
        MentorGraph graph = graph(morePlaces, moreDemands, pairs, firsts, evenness);
        MentorMatching lowest = MentorMatching.best(graph).lowest(graph);
        assertThat(MentorCheck.proves(graph, lowest)).isTrue();
        long most = mostByTrying(graph);
        for (int mentor = 0; mentor < morePlaces.length; mentor++) {
            int[] places = morePlaces.clone();
            places[mentor]++;
            assertThat(lowest.certificate().gain(graph, mentor))
                    .isEqualTo(mostByTrying(graph(places, moreDemands, pairs, firsts, evenness)) - most);
        }
    }

    private static MentorGraph graph(
            int[] morePlaces, int[] moreDemands, MentorPairs pairs, long[] firsts, long evenness) {
        return new MentorGraph(
                        Arrays.stream(morePlaces).map(more -> 1 + more).toArray(),
                        Arrays.stream(moreDemands).map(more -> 1 + more).toArray(),
                        pairs)
                .withFirsts(firsts)
                .withEvenness(evenness);
    }

    private static long worth(MentorGraph graph, MentorMatching matching) {
        int[] load = new int[graph.mentors()];
        long worth = 0;
        int mentee = 0;
        int last = -1;
        for (int at = 0; at < matching.size(); at++) {
            while (graph.start(mentee + 1) <= matching.pair(at)) {
                mentee++;
            }
            worth += graph.worth(matching.pair(at)) - graph.evenness() * load[graph.mentor(matching.pair(at))]++;
            worth += mentee == last ? 0 : graph.first(mentee);
            last = mentee;
        }
        return worth;
    }

    private static long mostByTrying(MentorGraph graph) {
        return mostByTrying(graph, 0, 0, 0, new int[graph.mentors()]);
    }

    /** The most that the pairs from one on can add, of which the mentee has some. */
    private static long mostByTrying(MentorGraph graph, int mentee, int pair, int has, int[] load) {
        if (pair == graph.pairs()) {
            return 0;
        }
        if (pair == graph.start(mentee + 1)) {
            return mostByTrying(graph, mentee + 1, pair, 0, load);
        }
        long most = mostByTrying(graph, mentee, pair + 1, has, load);
        int mentor = graph.mentor(pair);
        if (load[mentor] < graph.places(mentor) && has < graph.demand(mentee)) {
            long gain = graph.worth(pair) + (has == 0 ? graph.first(mentee) : 0) - graph.evenness() * load[mentor]++;
            most = Math.max(most, gain + mostByTrying(graph, mentee, pair + 1, has + 1, load));
            load[mentor]--;
        }
        return most;
    }
}
