package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Pairable;
import io.guildhall.mentoring.matching.MentorCertificate;
import io.guildhall.mentoring.matching.MentorCheck;
import io.guildhall.mentoring.matching.MentorGraph;
import io.guildhall.mentoring.matching.MentorMatching;
import io.guildhall.mentoring.matching.MentorPairs;
import io.guildhall.mentoring.programme.Aim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Mentors with places and mentees, as the engine takes them. */
final class MentorProblem implements Problem {
    private final Entrants entrants;
    private final Added added;
    private final Worths worths;
    private final int[] places;
    private final int[] wishes;
    private final long[] firsts;

    MentorProblem(Entrants entrants, Pairable kept) {
        this.entrants = entrants;
        added = new Added(kept);
        places = IntStream.range(0, entrants.givers.size())
                .map(no -> entrants.places[entrants.givers.person(no)])
                .toArray();
        wishes = IntStream.range(0, entrants.takers.size())
                .map(no -> entrants.wishes[entrants.takers.person(no)])
                .toArray();
        Aim aim = entrants.crowd.programme().settings().criteria().aim();
        worths = Worths.ofMentors(aim, places, wishes);
        firsts = IntStream.range(0, wishes.length)
                .map(entrants.takers::person)
                .mapToLong(this::first)
                .toArray();
    }

    private long first(int taker) {
        return entrants.isServed(taker)
                ? 0
                : worths.first(entrants.crowd.takers().get(taker).waited());
    }

    @Override
    public Worths worths() {
        return worths;
    }

    @Override
    public Added added() {
        return added;
    }

    @Override
    public Solved solve() {
        MentorGraph graph = graph();
        MentorMatching best = MentorMatching.best(graph);
        if (!MentorCheck.proves(graph, best)) {
            throw new IllegalStateException("a choice of mentors that is not proved");
        }
        MentorCertificate prices = best.certificate();
        List<Two> pairs = new ArrayList<>();
        long[] besides = new long[best.size()];
        int mentee = 0;
        for (int at = 0; at < best.size(); at++) {
            while (graph.start(mentee + 1) <= best.pair(at)) {
                mentee++;
            }
            pairs.add(new Two(entrants.givers.person(graph.mentor(best.pair(at))), entrants.takers.person(mentee)));
            besides[at] = prices.pair(at);
        }
        long[] givers =
                IntStream.range(0, prices.mentors()).mapToLong(prices::mentor).toArray();
        long[] takers =
                IntStream.range(0, prices.mentees()).mapToLong(prices::mentee).toArray();
        return new Solved(pairs, new Prices(givers, takers, besides, List.of()));
    }

    @Override
    public boolean proves(Solved solved) {
        Prices prices = solved.prices();
        Map<Two, Long> chosen = new HashMap<>();
        for (int at = 0; at < solved.pairs().size(); at++) {
            chosen.put(solved.pairs().get(at), prices.pairs()[at]);
        }
        MentorGraph graph = graph();
        int[] pairs = new int[chosen.size()];
        long[] besides = new long[chosen.size()];
        int count = 0;
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            for (int pair = graph.start(mentee); pair < graph.start(mentee + 1); pair++) {
                Two two = new Two(entrants.givers.person(graph.mentor(pair)), entrants.takers.person(mentee));
                if (chosen.containsKey(two)) {
                    pairs[count] = pair;
                    besides[count++] = chosen.getOrDefault(two, 0L);
                }
            }
        }
        MentorCertificate certificate = new MentorCertificate(prices.givers(), prices.takers(), besides);
        return count == solved.pairs().size() && MentorCheck.proves(graph, new MentorMatching(pairs, certificate));
    }

    @Override
    public Pricing.Gain gain(Prices prices) {
        long least = Arrays.stream(prices.givers()).min().orElse(0);
        return new Pricing.Gain() {
            @Override
            public long of(int taker, int giver, int points) {
                return gain(taker, points) - prices.givers()[entrants.givers.number(giver)];
            }

            @Override
            public long most(int taker, int points) {
                return gain(taker, points) - least;
            }

            private long gain(int taker, int points) {
                int no = entrants.takers.number(taker);
                return worths.pair(points) + firsts[no] - prices.takers()[no];
            }
        };
    }

    private MentorGraph graph() {
        MentorPairs pairs = new MentorPairs();
        Set<Two> pinned = new HashSet<>(entrants.pinned);
        for (int mentee = 0; mentee < wishes.length; mentee++) {
            int taker = entrants.takers.person(mentee);
            for (long each : numbered(taker, pinned)) {
                pairs.add(Added.giver(each), mentee, worths.pair(Added.points(each)));
            }
        }
        return new MentorGraph(places, wishes, pairs).withFirsts(firsts).withEvenness(worths.evenness());
    }

    /** The pairs of a taker with those who have places left, by their numbers. */
    private long[] numbered(int taker, Set<Two> pinned) {
        return Arrays.stream(added.of(taker))
                .filter(each -> entrants.places[Added.giver(each)] > 0)
                .filter(each -> pinned.isEmpty() || !pinned.contains(new Two(Added.giver(each), taker)))
                .map(each -> Added.packed(entrants.givers.number(Added.giver(each)), Added.points(each)))
                .sorted()
                .toArray();
    }
}
