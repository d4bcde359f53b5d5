package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Pairable;
import io.guildhall.mentoring.matching.PeerCertificate;
import io.guildhall.mentoring.matching.PeerCheck;
import io.guildhall.mentoring.matching.PeerMatching;
import io.guildhall.mentoring.matching.PeerPair;
import io.guildhall.mentoring.programme.Aim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Peers, as the engine takes them: each is in one pair at most. */
final class PeerProblem implements Problem {
    private final Entrants entrants;
    private final Numbering people;
    private final Added added;
    private final Worths worths;

    PeerProblem(Entrants entrants, Pairable kept) {
        this.entrants = entrants;
        people = entrants.givers;
        added = new Added(kept);
        Aim aim = entrants.crowd.programme().settings().criteria().aim();
        worths = Worths.ofPeers(aim, people.size());
    }

    @Override
    public Worths worths() {
        return worths;
    }

    @Override
    public Added added() {
        return added;
    }

    private long worth(int one, int other, int points) {
        return worths.peers(points, waited(one), waited(other));
    }

    private int waited(int person) {
        return entrants.crowd.givers().get(person).waited();
    }

    /** Always the same for the same numbers, whatever order people are kept in. */
    private List<PeerPair> pairs() {
        List<PeerPair> pairs = new ArrayList<>();
        for (int taker = 0; taker < entrants.wishes.length; taker++) {
            for (long each : entrants.wishes[taker] > 0 ? added.of(taker) : new long[0]) {
                int giver = Added.giver(each);
                if (entrants.places[giver] > 0) {
                    int one = people.number(giver);
                    int other = people.number(taker);
                    pairs.add(new PeerPair(
                            Math.min(one, other), Math.max(one, other), worth(giver, taker, Added.points(each))));
                }
            }
        }
        pairs.sort((one, other) -> one.one() == other.one() ? one.other() - other.other() : one.one() - other.one());
        return pairs;
    }

    @Override
    public Solved solve() {
        List<PeerPair> pairs = pairs();
        PeerMatching best = PeerMatching.best(people.size(), pairs);
        if (!PeerCheck.proves(pairs, best)) {
            throw new IllegalStateException("a choice of peers that is not proved");
        }
        List<Two> chosen = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            OptionalInt other = best.partners().get(person);
            if (other.isPresent() && other.getAsInt() > person) {
                int one = people.person(person);
                int two = people.person(other.getAsInt());
                chosen.add(new Two(Math.min(one, two), Math.max(one, two)));
            }
        }
        PeerCertificate certificate = best.certificate();
        List<Prices.OddSet> sets = certificate.sets().stream()
                .filter(set -> set.price() > 0)
                .map(set -> new Prices.OddSet(set.people().stream().sorted().toList(), set.price()))
                .toList();
        long[] prices = certificate.people().stream().mapToLong(Long::longValue).toArray();
        return new Solved(chosen, new Prices(prices, new long[0], new long[0], sets));
    }

    @Override
    public boolean proves(Solved solved) {
        List<OptionalInt> partners = new ArrayList<>(Collections.nCopies(people.size(), OptionalInt.empty()));
        Set<Integer> seen = new HashSet<>();
        for (Two two : solved.pairs()) {
            int one = people.number(two.giver());
            int other = people.number(two.taker());
            if (one == Numbering.NONE || other == Numbering.NONE || !seen.add(one) || !seen.add(other)) {
                return false;
            }
            partners.set(one, OptionalInt.of(other));
            partners.set(other, OptionalInt.of(one));
        }
        PeerCertificate certificate = new PeerCertificate(
                Arrays.stream(solved.prices().givers()).boxed().toList(),
                solved.prices().sets().stream()
                        .map(set -> new PeerCertificate.OddSet(set.people(), set.price()))
                        .toList());
        return PeerCheck.proves(pairs(), new PeerMatching(partners, certificate));
    }

    /** Counted twice, as the prices are. */
    @Override
    public Pricing.Gain gain(Prices prices) {
        long least = Arrays.stream(prices.givers()).min().orElse(0);
        List<List<Prices.OddSet>> sets = new ArrayList<>();
        IntStream.range(0, people.size()).forEach(person -> sets.add(new ArrayList<>()));
        prices.sets()
                .forEach(set -> set.people().forEach(person -> sets.get(person).add(set)));
        return new Pricing.Gain() {
            @Override
            public long of(int taker, int giver, int points) {
                int one = people.number(giver);
                int other = people.number(taker);
                long besides = sets.get(one).stream()
                        .filter(sets.get(other)::contains)
                        .mapToLong(Prices.OddSet::price)
                        .sum();
                return 2 * worth(giver, taker, points) - prices.givers()[one] - prices.givers()[other] - besides;
            }

            @Override
            public long most(int taker, int points) {
                return 2 * worths.peers(points, waited(taker), Worths.WAITED_MOST)
                        - prices.givers()[people.number(taker)]
                        - least;
            }
        };
    }
}
