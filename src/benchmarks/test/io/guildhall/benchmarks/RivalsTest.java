package io.guildhall.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.guildhall.benchmarks.MatchRound.Result;
import io.guildhall.mentoring.matching.MentorPairs;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten thousand made-up rounds, with all pairs and with few, capacities and ties: others find the same. */
class RivalsTest {
    private static final int ROUNDS = 10_000;

    @BeforeAll
    static void has_the_native_solvers_of_this_machine() {
        assumeTrue(System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64"));
    }

    @Test
    void agrees_with_native_flows_about_every_round() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            MatchRound round = some(seed, 12);

            assertThat(round.ours(round.graph())).as("round %s", seed).isEqualTo(Rivals.solve(Rivals.flow(round)));
        }
    }

    @Test
    void agrees_with_jgrapht_about_every_round_in_which_mentees_want_one() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            MatchRound some = some(seed, 8);
            int[] ones = new int[some.demands().length];
            Arrays.fill(ones, 1);
            MatchRound round = new MatchRound(some.places(), ones, some.pairs());
            Result ours = round.ours(round.graph());

            assertThat(Rivals.maximumWeight(round, round.bonus()))
                    .as("round %s", seed)
                    .isEqualTo(ours);
        }
    }

    @Test
    void agrees_with_native_assignments_and_kuhn_and_munkres_where_everybody_can_be_matched() {
        for (int seed = 0; seed < 300; seed++) {
            MatchRound round = MatchRound.dense(1 + seed % 30, seed % 3 == 0 ? 3 : 1_000, seed);
            Result ours = round.ours(round.graph());

            assertThat(Rivals.solve(Rivals.assignment(round.pairs())).total()).isEqualTo(ours.total());
            assertThat(Rivals.kuhnMunkres(round, Rivals.graph(round, 0, -1))).isEqualTo(ours);
        }
    }

    @Test
    void agrees_with_jgrapht_about_ten_thousand_rounds_of_peers() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            int people = 2 + random.nextInt(seed % 100 == 0 ? 150 : 25);
            PeerRound round = seed % 3 == 0
                    ? PeerRound.groups(people, 3 + seed % 2 * 2, 1 + random.nextInt(6), 100, seed)
                    : PeerRound.some(people, random.nextDouble(), seed % 2 == 0 ? 3 : 1_000, seed);

            assertThat(Rivals.peers(Rivals.peerGraph(people, round.pairs())))
                    .as("round %s", seed)
                    .isEqualTo(round.ours());
        }
    }

    private static MatchRound some(int seed, int most) {
        Random random = new Random(seed);
        int mentors = 1 + random.nextInt(most);
        int mentees = 1 + random.nextInt(most);
        double share = seed % 4 == 0 ? 1 : random.nextDouble();
        int range = seed % 2 == 0 ? 3 : 1_000;
        MentorPairs pairs = new MentorPairs();
        for (int mentor = 0; mentor < mentors; mentor++) {
            for (int mentee = 0; mentee < mentees; mentee++) {
                if (random.nextDouble() < share) {
                    pairs.add(mentor, mentee, random.nextInt(range) - (seed % 5 == 0 ? range / 2 : 0));
                }
            }
        }
        return new MatchRound(
                random.ints(mentors, 1, 4).toArray(),
                random.ints(mentees, 1, seed % 3 == 0 ? 4 : 2).toArray(),
                pairs);
    }
}
