package io.guildhall.benchmarks;

import io.guildhall.mentoring.matching.PeerCheck;
import io.guildhall.mentoring.matching.PeerMatching;
import io.guildhall.mentoring.matching.PeerPair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** A made-up round in which people are paired among themselves. */
record PeerRound(int people, List<PeerPair> pairs) {
    /** Such a share of all pairs, in equal chance. */
    static PeerRound some(int people, double share, int range, long seed) {
        Random random = new Random(seed);
        List<PeerPair> pairs = new ArrayList<>();
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                if (share >= 1 || random.nextDouble() < share) {
                    pairs.add(new PeerPair(one, other, 1 + random.nextInt(range)));
                }
            }
        }
        return new PeerRound(people, pairs);
    }

    /** Everybody in about so many pairs, of any two in equal chance. */
    static PeerRound sparse(int people, int candidates, int range, long seed) {
        return groups(people, 1, candidates / 2, range, seed);
    }

    /** Groups of so many, of whom each pair is worth more than any other, and about twice so many other pairs for each person. */
    static PeerRound groups(int people, int size, int others, int range, long seed) {
        Random random = new Random(seed);
        List<PeerPair> pairs = new ArrayList<>();
        Set<Long> known = new HashSet<>();
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people && other / size == one / size; other++) {
                pairs.add(new PeerPair(one, other, 2L * range + random.nextInt(range)));
            }
            for (int at = 0; at < others; at++) {
                int other = random.nextInt(people);
                long key = (long) Math.min(one, other) * people + Math.max(one, other);
                if (other / size != one / size && known.add(key)) {
                    pairs.add(new PeerPair(one, other, 1 + random.nextInt(range)));
                }
            }
        }
        return new PeerRound(people, pairs);
    }

    /** What the pairs that ours finds are worth together, after the proof was checked. */
    long ours() {
        PeerMatching best = PeerMatching.best(people, pairs);
        if (!PeerCheck.proves(pairs, best)) {
            throw new IllegalStateException("not proved");
        }
        return pairs.stream()
                .filter(pair -> best.partners().get(pair.one()).equals(OptionalInt.of(pair.other())))
                .mapToLong(PeerPair::worth)
                .sum();
    }
}
