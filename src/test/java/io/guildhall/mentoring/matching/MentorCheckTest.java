package io.guildhall.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MentorCheckTest {
    /** Small rounds in which somebody wants two mentors, somebody has two places, and prices of every kind are above nothing somewhere. */
    private static MentorGraph graph(int seed) {
        Random random = new Random(seed);
        MentorPairs pairs = new MentorPairs();
        for (int mentor = 0; mentor < 4; mentor++) {
            for (int mentee = 0; mentee < 5; mentee++) {
                if (random.nextInt(4) > 0) {
                    pairs.add(mentor, mentee, 1 + random.nextInt(20));
                }
            }
        }
        MentorGraph graph = new MentorGraph(new int[] {1, 2, 1, 2}, new int[] {1, 2, 1, 1, 3}, pairs);
        return seed % 2 == 0
                ? graph
                : graph.withFirsts(new long[] {5, 5, 0, 7, 5}).withEvenness(2);
    }

    @Test
    void refuses_every_changed_price() {
        for (int seed = 0; seed < 200; seed++) {
            MentorGraph graph = graph(seed);
            MentorMatching best = MentorMatching.best(graph);
            assertThat(MentorCheck.proves(graph, best)).isTrue();
            for (int which = 0; which < 4 + 5 + best.size(); which++) {
                for (long change : new long[] {-7, -1, 1, 2, 1_000, Long.MAX_VALUE / 2, Long.MIN_VALUE}) {
                    assertThat(MentorCheck.proves(graph, changed(best, which, change)))
                            .as("%s of %s by %s", which, seed, change)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void refuses_every_missing_further_and_other_pair() {
        for (int seed = 0; seed < 200; seed++) {
            MentorGraph graph = graph(seed);
            MentorMatching best = MentorMatching.best(graph);
            int[] pairs = IntStream.range(0, best.size()).map(best::pair).toArray();
            long[] besides = prices(best)[2];
            for (int at = 0; at < pairs.length; at++) {
                int left = at;
                IntStream others = IntStream.range(0, pairs.length).filter(other -> other != left);
                int[] kept = others.toArray();
                assertThat(proves(
                                graph,
                                best,
                                Arrays.stream(kept).map(place -> pairs[place]).toArray(),
                                Arrays.stream(kept)
                                        .mapToLong(place -> besides[place])
                                        .toArray()))
                        .isFalse();
                for (int other = -1; other <= graph.pairs(); other++) {
                    int[] exchanged = pairs.clone();
                    exchanged[at] = other;
                    boolean same = Arrays.equals(exchanged, pairs);
                    assertThat(!same && worse(graph, exchanged, pairs) && proves(graph, best, exchanged, besides))
                            .isFalse();
                }
            }
            int[] further = Arrays.copyOf(pairs, pairs.length + 1);
            further[pairs.length] = pairs[0];
            assertThat(proves(graph, best, further, Arrays.copyOf(besides, further.length)))
                    .isFalse();
        }
    }

    @Test
    void refuses_a_worse_choice_that_prices_below_nothing_would_prove() {
        MentorGraph graph = new MentorGraph(
                new int[] {1},
                new int[] {1, 1, 1},
                new MentorPairs().add(0, 0, 5).add(0, 1, 9));
        MentorCertificate person = new MentorCertificate(new long[] {9}, new long[] {0, 0, -9}, new long[0]);
        MentorCertificate pair = new MentorCertificate(new long[] {9}, new long[] {0, 0, 0}, new long[] {-4});

        assertThat(MentorCheck.proves(graph, new MentorMatching(new int[0], person)))
                .isFalse();
        assertThat(MentorCheck.proves(graph, new MentorMatching(new int[] {0}, pair)))
                .isFalse();
    }

    @Test
    void refuses_another_number_of_prices() {
        MentorGraph graph = graph(0);
        MentorMatching best = MentorMatching.best(graph);
        long[][] prices = prices(best);
        int[] pairs = IntStream.range(0, best.size()).map(best::pair).toArray();

        assertThat(MentorCheck.proves(
                        graph, new MentorMatching(pairs, new MentorCertificate(new long[5], prices[1], prices[2]))))
                .isFalse();
        assertThat(MentorCheck.proves(
                        graph, new MentorMatching(pairs, new MentorCertificate(prices[0], new long[4], prices[2]))))
                .isFalse();
        assertThat(MentorCheck.proves(
                        graph, new MentorMatching(pairs, new MentorCertificate(prices[0], prices[1], new long[0]))))
                .isFalse();
    }

    /** Whether the other pairs are no choice that is worth the same and keeps the prices. */
    private static boolean worse(MentorGraph graph, int[] other, int[] best) {
        return Arrays.stream(other).anyMatch(pair -> pair < 0 || pair >= graph.pairs())
                || Arrays.stream(other).mapToLong(graph::worth).sum()
                        != Arrays.stream(best).mapToLong(graph::worth).sum();
    }

    private static boolean proves(MentorGraph graph, MentorMatching like, int[] pairs, long[] besides) {
        long[][] prices = prices(like);
        return MentorCheck.proves(
                graph, new MentorMatching(pairs, new MentorCertificate(prices[0], prices[1], besides)));
    }

    private static MentorMatching changed(MentorMatching best, int which, long change) {
        long[][] prices = prices(best);
        if (which < 4) {
            prices[0][which] += change;
        } else if (which < 9) {
            prices[1][which - 4] += change;
        } else {
            prices[2][which - 9] += change;
        }
        int[] pairs = IntStream.range(0, best.size()).map(best::pair).toArray();
        return new MentorMatching(pairs, new MentorCertificate(prices[0], prices[1], prices[2]));
    }

    private static long[][] prices(MentorMatching matching) {
        MentorCertificate prices = matching.certificate();
        return new long[][] {
            IntStream.range(0, prices.mentors()).mapToLong(prices::mentor).toArray(),
            IntStream.range(0, prices.mentees()).mapToLong(prices::mentee).toArray(),
            IntStream.range(0, prices.pairs()).mapToLong(prices::pair).toArray()
        };
    }
}
