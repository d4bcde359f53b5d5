package io.guildhall.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found in a pool is the best of all its pairs, though few of them are searched. */
class PoolMatcherTest {
    /** What counts. */
    enum Worth {
        /** Most people, those who waited first. */
        PEOPLE(9_000_001, 9, 1),
        /** Points before people. */
        POINTS(9, 90_000, 0),
        /** A class that is not worth more than some points. */
        BOTH(500, 1, 2);

        private final long one;
        private final long point;
        private final long evenness;

        Worth(long one, long point, long evenness) {
            this.one = one;
            this.point = point;
            this.evenness = evenness;
        }
    }

    @ParameterizedTest
    @EnumSource(Worth.class)
    void as_good_as_where_everything_is_searched(Worth worth) {
        for (int seed = 0; seed < 150; seed++) {
            Scene scene = new Scene(seed, worth);

            PoolChoice choice = new PoolMatcher(scene.pool(scene.rows)).best();

            MentorGraph whole = scene.graph();
            assertThat(MentorCheck.proves(whole, scene.matching(whole, choice)))
                    .as("seed %s: proved against every pair", seed)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Worth.class)
    void pairs_that_come_later_count_as_if_they_had_been_there(Worth worth) {
        for (int seed = 0; seed < 60; seed++) {
            Scene scene = new Scene(seed, worth);
            List<int[]> first = scene.rows.stream()
                    .map(row -> Arrays.copyOf(row, row.length / 2))
                    .toList();
            PoolMatcher matcher = new PoolMatcher(scene.pool(first));
            matcher.best();
            for (int mentee = 0; mentee < first.size(); mentee++) {
                int[] row = scene.rows.get(mentee);
                for (int at = first.get(mentee).length; at < row.length; at++) {
                    matcher.add(Scene.mentor(row[at]), mentee, Scene.points(row[at]));
                }
            }

            MentorGraph whole = scene.graph();
            assertThat(MentorCheck.proves(whole, scene.matching(whole, matcher.best())))
                    .as("seed %s", seed)
                    .isTrue();
        }
    }

    @Test
    void the_order_of_pairs_changes_nothing() {
        for (int seed = 0; seed < 40; seed++) {
            Scene scene = new Scene(seed, Worth.PEOPLE);
            Random random = new Random(seed);
            List<int[]> shuffled = scene.rows.stream()
                    .map(row -> {
                        List<Integer> all =
                                new ArrayList<>(IntStream.of(row).boxed().toList());
                        Collections.shuffle(all, random);
                        return all.stream().mapToInt(Integer::intValue).toArray();
                    })
                    .toList();

            PoolChoice one = new PoolMatcher(scene.pool(scene.rows)).best();
            PoolChoice other = new PoolMatcher(scene.pool(shuffled)).best();

            assertThat(other.mentors()).isEqualTo(one.mentors());
            assertThat(other.mentees()).isEqualTo(one.mentees());
            for (int mentor = 0; mentor < one.prices().mentors(); mentor++) {
                assertThat(other.prices().mentor(mentor)).isEqualTo(one.prices().mentor(mentor));
            }
        }
    }

    @Test
    void whoever_is_in_a_row_but_not_in_the_pool_is_passed_by() {
        MentorPool pool = new MentorPool(
                new MentorPool.People(new int[] {1}, new int[] {1}),
                new MentorPool.PoolWorths(1_000, 1, new long[] {1_000}, 0),
                new MentorPool.PoolRows(new int[][] {{0, 1}}, new short[][] {{900, 3}}, new int[] {-1, 0}));

        PoolChoice choice = new PoolMatcher(pool).best();

        assertThat(choice.mentors()).containsExactly(0);
        assertThat(choice.prices().mentee(0)).isLessThanOrEqualTo(2_003);
    }

    /** People and pairs by chance: few who fit or many, too few places or too many, one wish or several, points of a few values or of all. */
    private static final class Scene {
        private static final int POINTS = 1_001;

        private final int[] places;
        private final int[] wishes;
        private final long[] firsts;
        private final Worth worth;
        private final List<int[]> rows = new ArrayList<>();

        Scene(int seed, Worth worth) {
            this.worth = worth;
            Random random = new Random(seed);
            int mentors = 1 + random.nextInt(40);
            int mentees = 1 + random.nextInt(60);
            places = random.ints(mentors, 1, 2 + random.nextInt(3)).toArray();
            wishes = random.ints(mentees, 1, seed % 3 == 0 ? 4 : 2).toArray();
            firsts = IntStream.range(0, mentees)
                    .mapToLong(each -> worth.one * (1 + (random.nextInt(5) == 0 ? random.nextInt(3) : 0)))
                    .toArray();
            double share = seed % 4 == 0 ? 1 : 0.05 + random.nextDouble() / 2;
            int values = seed % 2 == 0 ? 4 : POINTS;
            for (int mentee = 0; mentee < mentees; mentee++) {
                rows.add(IntStream.range(0, mentors)
                        .filter(mentor -> random.nextDouble() < share)
                        .map(mentor -> mentor * POINTS + random.nextInt(values) * (POINTS - 1) / (values - 1))
                        .toArray());
            }
        }

        static int mentor(int pair) {
            return pair / POINTS;
        }

        static int points(int pair) {
            return pair % POINTS;
        }

        MentorPool pool(List<int[]> of) {
            int[][] mentors = new int[of.size()][];
            short[][] points = new short[of.size()][];
            for (int mentee = 0; mentee < of.size(); mentee++) {
                int[] row = of.get(mentee);
                mentors[mentee] = IntStream.of(row).map(Scene::mentor).toArray();
                points[mentee] = new short[row.length];
                for (int at = 0; at < row.length; at++) {
                    points[mentee][at] = (short) points(row[at]);
                }
            }
            return new MentorPool(
                    new MentorPool.People(places, wishes),
                    new MentorPool.PoolWorths(worth.one, worth.point, firsts, worth.evenness),
                    new MentorPool.PoolRows(
                            mentors, points, IntStream.range(0, places.length).toArray()));
        }

        MentorGraph graph() {
            MentorPairs pairs = new MentorPairs();
            for (int mentee = 0; mentee < rows.size(); mentee++) {
                for (int pair : rows.get(mentee)) {
                    pairs.add(mentor(pair), mentee, worth.one + worth.point * points(pair));
                }
            }
            return new MentorGraph(places, wishes, pairs).withFirsts(firsts).withEvenness(worth.evenness);
        }

        MentorMatching matching(MentorGraph graph, PoolChoice choice) {
            int[] pairs = IntStream.range(0, choice.mentors().length)
                    .map(at -> graph.pairOf(choice.mentees()[at], choice.mentors()[at]))
                    .toArray();
            return new MentorMatching(pairs, choice.prices());
        }
    }
}
