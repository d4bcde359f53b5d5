package io.guildhall.match;

import io.guildhall.mentoring.matching.MentorCertificate;
import io.guildhall.mentoring.matching.MentorCheck;
import io.guildhall.mentoring.matching.MentorGraph;
import io.guildhall.mentoring.matching.MentorMatching;
import io.guildhall.mentoring.matching.MentorPairs;
import java.util.Arrays;

/** Mentors with places and mentees who may want several mentors. */
final class MentorRound implements Round {
    private static final String MENTORS = "mentors";
    private static final String MENTEES = "mentees";

    private final Instance instance;
    private final MentorGraph graph;
    private MentorMatching matching;

    MentorRound(Instance instance, Objective objective) {
        this.instance = instance;
        long offered = Arrays.stream(instance.places).asLongStream().sum();
        long wanted = Arrays.stream(instance.demands).asLongStream().sum();
        long[] worths = objective.worths(instance.scores, Math.min(instance.scores.length, Math.min(offered, wanted)));
        MentorPairs pairs = new MentorPairs();
        for (int at = 0; at < worths.length; at++) {
            pairs.add(instance.mentorOf[at], instance.menteeOf[at], worths[at]);
        }
        graph = new MentorGraph(instance.places, instance.demands, pairs);
        matching = new MentorMatching(new int[0], new MentorCertificate(new long[0], new long[0], new long[0]));
    }

    @Override
    public void solve() {
        matching = MentorMatching.best(graph);
    }

    @Override
    public void take(Certificate certificate) throws Certificate.Wrong {
        Certificate.Pair[] pairs = certificate.pairs(instance);
        matching = new MentorMatching(
                Arrays.stream(pairs).mapToInt(Certificate.Pair::number).toArray(),
                new MentorCertificate(
                        certificate.prices(MENTORS, instance.mentors),
                        certificate.prices(MENTEES, instance.mentees),
                        Arrays.stream(pairs).mapToLong(Certificate.Pair::price).toArray()));
    }

    @Override
    public boolean isProved() {
        return MentorCheck.proves(graph, matching);
    }

    @Override
    public int[] pairs() {
        int[] pairs = new int[matching.size()];
        Arrays.setAll(pairs, matching::pair);
        return pairs;
    }

    @Override
    public long besides(int at) {
        return matching.certificate().pair(at);
    }

    @Override
    public void writePrices(Certificate.Writer writer) {
        MentorCertificate prices = matching.certificate();
        writer.prices(MENTORS, instance.mentors, prices::mentor);
        writer.prices(MENTEES, instance.mentees, prices::mentee);
    }
}
