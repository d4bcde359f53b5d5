package io.guildhall.benchmarks;

import com.google.ortools.graph.LinearSumAssignment;
import com.google.ortools.graph.MinCostFlow;
import io.guildhall.benchmarks.MatchRound.Result;
import io.guildhall.mentoring.matching.MentorCheck;
import io.guildhall.mentoring.matching.MentorGraph;
import io.guildhall.mentoring.matching.MentorMatching;
import io.guildhall.mentoring.matching.PeerMatching;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * The engine beside the native solvers of OR-Tools and beside JGraphT: the same rounds in turn, for each size so many seeds after a warm-up, as medians and
 * as medians of the paired ratios. What is counted is the time that the calling thread computes, in which all of them work, so that whatever else the
 * machine does counts less. Every result is compared.
 */
final class Matches {
    private static final int SEEDS = 15;
    private static final int WARM_UP = 12;

    /** What takes a few milliseconds has to be done more often before it is compiled as well as it will be. */
    private static final int LONG_WARM_UP = 60;

    private static final int PEER_WARM_UP = 2;
    private static final int CANDIDATES = 20;
    private static final int SCORES = 1_000;
    private static final int WIDE = 1_000_000;
    private static final double NANOS_PER_MILLI = 1e6;

    private final String name;
    private final Map<String, List<Long>> times = new LinkedHashMap<>();
    private boolean counts;

    private Matches(String name) {
        this.name = name;
    }

    /** Prints the table. */
    static void compare() throws IOException, InterruptedException {
        Benchmarks.say("median ms of " + SEEDS + " seeds (computing time of the thread), × of ours in pairs");
        for (int people : List.of(500, 1_000, 2_000)) {
            dense(people, SCORES);
            dense(people, WIDE);
        }
        for (int mentees : List.of(3_000, 10_000, 30_000)) {
            for (int capacity : List.of(1, 3)) {
                sparse(mentees, capacity);
                fits(mentees, capacity);
            }
        }
        peers("all of 500 people", seed -> PeerRound.some(500, 1, SCORES, seed));
        peers("all of 1000 people", seed -> PeerRound.some(1_000, 1, SCORES, seed));
        peers("2000 people × 200", seed -> PeerRound.sparse(2_000, 200, SCORES, seed));
        peers("5000 people × 50", seed -> PeerRound.sparse(5_000, 50, SCORES, seed));
        peers("5000 people × 50, in threes", seed -> PeerRound.groups(5_000, 3, 25, SCORES, seed));
    }

    private static void peers(String what, LongFunction<PeerRound> rounds) {
        Matches matches = new Matches("peers, " + what);
        for (int seed = 0; seed < PEER_WARM_UP + SEEDS; seed++) {
            matches.counts = seed >= PEER_WARM_UP;
            PeerRound round = rounds.apply(seed);
            matches.timed("ours", () -> PeerMatching.best(round.people(), round.pairs()));
            long ours = round.ours();
            // As with mentors, few.
            if (seed < PEER_WARM_UP + 3) {
                Graph<Integer, DefaultWeightedEdge> graph = Rivals.peerGraph(round.people(), round.pairs());
                long theirs = matches.timed("JGraphT Blossom V (3 seeds)", () -> Rivals.peers(graph));
                if (ours != theirs) {
                    throw new IllegalStateException(ours + " but " + theirs);
                }
            }
        }
        matches.say();
    }

    private static void dense(int people, int range) {
        Matches matches = new Matches("dense " + people + " × " + people + ", scores up to " + range);
        int warmUp = people > 1_000 ? 2 : people > 500 ? WARM_UP : LONG_WARM_UP;
        for (int seed = 0; seed < warmUp + SEEDS; seed++) {
            matches.counts = seed >= warmUp;
            MatchRound round = MatchRound.dense(people, range, seed);
            Result ours = matches.ours(round);
            LinearSumAssignment assignment =
                    matches.timed("OR-Tools assignment, building", () -> Rivals.assignment(round.pairs()));
            same(ours, matches.timed("OR-Tools assignment", () -> Rivals.solve(assignment)));
            // It takes seconds where others take milliseconds, so of large ones it solves few.
            if (seed >= warmUp && (people <= 500 || people <= 1_000 && seed < warmUp + 3)) {
                Graph<Integer, DefaultWeightedEdge> graph = Rivals.graph(round, 0, -1);
                same(ours, matches.timed("JGraphT Kuhn–Munkres", () -> Rivals.kuhnMunkres(round, graph)));
            }
        }
        matches.say();
    }

    private static void sparse(int mentees, int capacity) {
        Matches matches = new Matches("sparse " + mentees + " × " + CANDIDATES + ", capacity " + capacity);
        int warmUp = mentees > 3_000 ? 3 : WARM_UP;
        for (int seed = 0; seed < warmUp + SEEDS; seed++) {
            matches.counts = seed >= warmUp;
            MatchRound round = MatchRound.sparse(mentees, CANDIDATES, capacity, SCORES, seed);
            Result ours = matches.ours(round);
            MinCostFlow flow = matches.timed("OR-Tools flow, building", () -> Rivals.flow(round));
            same(ours, matches.timed("OR-Tools flow", () -> Rivals.solve(flow)));
        }
        matches.say();
    }

    private Result ours(MatchRound round) {
        MentorGraph graph = timed("ours, building", round::graph);
        timed("ours", () -> MentorMatching.best(graph));
        return round.ours(graph);
    }

    private static void same(Result ours, Result theirs) {
        if (ours.total() != theirs.total()) {
            throw new IllegalStateException(ours + " but " + theirs);
        }
    }

    private <T> T timed(String what, Supplier<T> work) {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = work.get();
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
        if (counts) {
            times.computeIfAbsent(what, unseen -> new ArrayList<>()).add(took);
        }
        return result;
    }

    private void say() {
        Benchmarks.say("");
        Benchmarks.say(name);
        List<Long> ours = times.getOrDefault("ours", List.of());
        times.forEach((what, list) -> {
            List<Double> ratios = new ArrayList<>();
            for (int at = 0; at < list.size(); at++) {
                ratios.add(list.get(at) / (double) ours.get(at));
            }
            Benchmarks.say(String.format(
                    Locale.ROOT,
                    "  %-34s %10.1f   × %.2f",
                    what,
                    list.stream().sorted().toList().get(list.size() / 2) / NANOS_PER_MILLI,
                    ratios.stream().sorted().toList().get(ratios.size() / 2)));
        });
    }

    /** Solves one in a process of its own with so little heap, from the pairs, which are not kept longer than the graph needs them, to the checked certificate. */
    private static void fits(int mentees, int capacity) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path").replace(File.pathSeparator + File.pathSeparator, ""),
                        Small.class.getName(),
                        String.valueOf(mentees),
                        String.valueOf(capacity))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        Benchmarks.say("  in 32 MB of heap: " + (ended && process.exitValue() == 0 ? "yes" : "no, " + said.strip()));
    }

    /** One round, made up and solved; nothing else. */
    static final class Small {
        private Small() {}

        public static void main(String[] arguments) {
            int mentees = Integer.parseInt(arguments[0]);
            MentorGraph graph = MatchRound.sparse(mentees, CANDIDATES, Integer.parseInt(arguments[1]), SCORES, 1)
                    .plainGraph();
            if (!MentorCheck.proves(graph, MentorMatching.best(graph))) {
                throw new IllegalStateException("not proved");
            }
        }
    }
}
