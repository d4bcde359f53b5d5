package io.guildhall.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import com.google.ortools.graph.MinCostFlow;
import io.guildhall.benchmarks.MatchRound.Result;
import io.guildhall.mentoring.matching.MentorPairs;
import io.guildhall.mentoring.matching.PeerPair;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.MatchingAlgorithm;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/** The same round, solved by others: the native solvers of OR-Tools, and JGraphT. Building what they work on is apart from solving it. */
final class Rivals {
    static {
        Loader.loadNativeLibraries();
    }

    private Rivals() {}

    /** The assignment of OR-Tools, by cost scaling; only for a round in which everybody can be matched with one. */
    static LinearSumAssignment assignment(MentorPairs pairs) {
        LinearSumAssignment assignment = new LinearSumAssignment();
        for (int at = 0; at < pairs.size(); at++) {
            assignment.addArcWithCost(pairs.mentee(at), pairs.mentor(at), -pairs.worth(at));
        }
        return assignment;
    }

    static Result solve(LinearSumAssignment assignment) {
        if (assignment.solve() != LinearSumAssignment.Status.OPTIMAL) {
            throw new IllegalStateException("no assignment");
        }
        return new Result(assignment.getNumNodes(), -assignment.getOptimalCost());
    }

    /** The flow of OR-Tools, by cost scaling. */
    static MinCostFlow flow(MatchRound round) {
        MinCostFlow flow = new MinCostFlow();
        int mentees = round.demands().length;
        int mentors = round.places().length;
        int source = mentees + mentors;
        int sink = source + 1;
        for (int mentee = 0; mentee < mentees; mentee++) {
            flow.addArcWithCapacityAndUnitCost(source, mentee, round.demands()[mentee], 0);
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            flow.addArcWithCapacityAndUnitCost(mentees + mentor, sink, round.places()[mentor], 0);
        }
        MentorPairs pairs = round.pairs();
        for (int at = 0; at < pairs.size(); at++) {
            flow.addArcWithCapacityAndUnitCost(pairs.mentee(at), mentees + pairs.mentor(at), 1, -pairs.worth(at));
        }
        int wanted = IntStream.of(round.demands()).sum();
        flow.setNodeSupply(source, wanted);
        flow.setNodeSupply(sink, -wanted);
        return flow;
    }

    static Result solve(MinCostFlow flow) {
        if (flow.solveMaxFlowWithMinCost() != MinCostFlow.Status.OPTIMAL) {
            throw new IllegalStateException("no flow");
        }
        return new Result(flow.getMaximumFlow(), -flow.getOptimalCost());
    }

    /** The graph of JGraphT, in which mentees are from 0 on and the places of mentors come after them; capacities are as many places. */
    static Graph<Integer, DefaultWeightedEdge> graph(MatchRound round, long more, int sign) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        int[] firsts = new int[round.places().length + 1];
        firsts[0] = round.demands().length;
        for (int mentor = 0; mentor < round.places().length; mentor++) {
            firsts[mentor + 1] = firsts[mentor] + round.places()[mentor];
        }
        IntStream.range(0, firsts[round.places().length]).forEach(graph::addVertex);
        MentorPairs pairs = round.pairs();
        for (int at = 0; at < pairs.size(); at++) {
            for (int place = firsts[pairs.mentor(at)]; place < firsts[pairs.mentor(at) + 1]; place++) {
                DefaultWeightedEdge edge = graph.addEdge(pairs.mentee(at), place);
                graph.setEdgeWeight(edge, sign * (pairs.worth(at) + more));
            }
        }
        return graph;
    }

    /** By J. Kuhn's and J. Munkres' method; everybody must be matched with one. */
    static Result kuhnMunkres(MatchRound round, Graph<Integer, DefaultWeightedEdge> negated) {
        int people = round.demands().length;
        MatchingAlgorithm.Matching<Integer, DefaultWeightedEdge> matching =
                new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(
                                negated,
                                mentees(people),
                                places(people, negated.vertexSet().size()))
                        .getMatching();
        return new Result(matching.getEdges().size(), Math.round(-matching.getWeight()));
    }

    /** By the method of K. Mehlhorn and S. Näher; mentees want one each. */
    static Result maximumWeight(MatchRound round, long bonus) {
        Graph<Integer, DefaultWeightedEdge> graph = graph(round, bonus, 1);
        int people = round.demands().length;
        MatchingAlgorithm.Matching<Integer, DefaultWeightedEdge> matching = new MaximumWeightBipartiteMatching<>(
                        graph, mentees(people), places(people, graph.vertexSet().size()))
                .getMatching();
        int matched = matching.getEdges().size();
        return new Result(matched, Math.round(matching.getWeight()) - matched * bonus);
    }

    /** What the best pairs of people are worth together, by V. Kolmogorov's Blossom V as JGraphT has it. */
    static long peers(Graph<Integer, DefaultWeightedEdge> graph) {
        return Math.round(new KolmogorovWeightedMatching<>(graph, ObjectiveSense.MAXIMIZE)
                .getMatching()
                .getWeight());
    }

    /** The graph of JGraphT, in which people are as they are; it adds more of them, each of whom stands for another. */
    static Graph<Integer, DefaultWeightedEdge> peerGraph(int people, List<PeerPair> pairs) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(
                SupplierUtil.createIntegerSupplier(people), SupplierUtil.createDefaultWeightedEdgeSupplier());
        IntStream.range(0, people).forEach(graph::addVertex);
        for (PeerPair pair : pairs) {
            graph.setEdgeWeight(graph.addEdge(pair.one(), pair.other()), pair.worth());
        }
        return graph;
    }

    private static Set<Integer> mentees(int people) {
        return new HashSet<>(IntStream.range(0, people).boxed().toList());
    }

    private static Set<Integer> places(int from, int to) {
        return new HashSet<>(IntStream.range(from, to).boxed().toList());
    }
}
