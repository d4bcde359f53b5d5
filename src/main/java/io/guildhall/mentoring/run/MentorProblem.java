package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Pairable;
import io.guildhall.mentoring.matching.MentorCertificate;
import io.guildhall.mentoring.matching.MentorCheck;
import io.guildhall.mentoring.matching.MentorGraph;
import io.guildhall.mentoring.matching.MentorMatching;
import io.guildhall.mentoring.matching.MentorPairs;
import io.guildhall.mentoring.matching.MentorPool;
import io.guildhall.mentoring.matching.PoolChoice;
import io.guildhall.mentoring.matching.PoolMatcher;
import io.guildhall.mentoring.programme.Aim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Mentors with places and mentees, as the engine takes them. */
final class MentorProblem implements Problem {
    private final Entrants entrants;
    private final Added added;
    private final Worths worths;
    private final int[] places;
    private final int[] wishes;
    private final long[] firsts;
    private final Pairable kept;
    private Optional<PoolMatcher> matcher = Optional.empty();

    MentorProblem(Entrants entrants, Pairable kept) {
        this.entrants = entrants;
        this.kept = kept;
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
        PoolMatcher matcher = this.matcher.orElseGet(() -> new PoolMatcher(pool()));
        this.matcher = Optional.of(matcher);
        added.takeNew((taker, each) -> matcher.add(
                entrants.givers.number(Added.giver(each)), entrants.takers.number(taker), Added.points(each)));
        PoolChoice best = matcher.best();
        MentorCertificate prices = best.prices();
        List<Two> pairs = new ArrayList<>();
        for (int at = 0; at < best.mentors().length; at++) {
            pairs.add(new Two(entrants.givers.person(best.mentors()[at]), entrants.takers.person(best.mentees()[at])));
        }
        return new Solved(
                pairs,
                new Prices(
                        all(prices.mentors(), prices::mentor),
                        all(prices.mentees(), prices::mentee),
                        all(prices.pairs(), prices::pair),
                        List.of()));
    }

    private static long[] all(int size, IntToLongFunction of) {
        return IntStream.range(0, size).mapToLong(of).toArray();
    }

    /** Everybody and all pairs that were kept, but those that are settled by a pin. */
    private MentorPool pool() {
        int[][] mentors = new int[wishes.length][];
        short[][] points = new short[wishes.length][];
        Map<Integer, List<Integer>> pinned = new HashMap<>();
        entrants.pinned.forEach(two ->
                pinned.computeIfAbsent(two.taker(), none -> new ArrayList<>()).add(two.giver()));
        for (int mentee = 0; mentee < wishes.length; mentee++) {
            int taker = entrants.takers.person(mentee);
            mentors[mentee] = kept.givers()[taker];
            points[mentee] = kept.points()[taker];
            for (int giver : pinned.getOrDefault(taker, List.of())) {
                leaveOut(mentors, points, mentee, giver);
            }
        }
        int[] numbers = IntStream.range(0, entrants.places.length)
                .map(entrants.givers::number)
                .toArray();
        return new MentorPool(
                new MentorPool.People(places, wishes),
                new MentorPool.PoolWorths(worths.one(), worths.point(), firsts, worths.evenness()),
                new MentorPool.PoolRows(mentors, points, numbers));
    }

    private static void leaveOut(int[][] mentors, short[][] points, int mentee, int giver) {
        int at = Arrays.binarySearch(mentors[mentee], giver);
        if (at >= 0) {
            int[] row = mentors[mentee];
            short[] said = points[mentee];
            mentors[mentee] = new int[row.length - 1];
            points[mentee] = new short[row.length - 1];
            System.arraycopy(row, 0, mentors[mentee], 0, at);
            System.arraycopy(row, at + 1, mentors[mentee], at, row.length - at - 1);
            System.arraycopy(said, 0, points[mentee], 0, at);
            System.arraycopy(said, at + 1, points[mentee], at, row.length - at - 1);
        }
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
