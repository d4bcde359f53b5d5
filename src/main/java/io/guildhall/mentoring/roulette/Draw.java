package io.guildhall.mentoring.roulette;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.matching.PeerMatching;
import io.guildhall.mentoring.matching.PeerPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Draws who meets whom. As many people as can be meet somebody; among all ways to do that, two meet again only where it must be, then those who met least
 * often and longest ago; who was left out before comes first. An odd number makes one group of three, of people who were in the fewest such groups.
 *
 * @param groups of two, or of three
 * @param alone people for whom there is nobody: they are the only one, or whoever is left is barred from them
 */
record Draw(List<List<UserId>> groups, List<UserId> alone) {
    /** So few people run out of new ones soon, so a draw looks at what it leaves for the next rounds. */
    private static final int FEW = 16;

    private static final int TRIES = 24;

    /** One pair more outweighs whatever the pairs are worth. */
    private static final long PAIR = 1L << 50;

    private static final long LEFT_OUT = 1L << 44;
    private static final long AGAIN = 1L << 26;
    private static final long LATELY = 1L << 10;
    private static final int LONG_AGO = 1000;
    private static final int OFTEN = 200;

    Draw {
        groups = groups.stream().map(List::copyOf).toList();
        alone = List.copyOf(alone);
    }

    /**
     * Draws a round.
     *
     * @param people who takes part this time, each once
     * @param seed the same people, encounters and seed draw the same, in whatever order the people are
     */
    static Draw of(List<UserId> people, Encounters before, long seed) {
        List<UserId> inOrder =
                people.stream().sorted(Comparator.comparing(UserId::value)).toList();
        Draw best = once(inOrder, before, seed * TRIES);
        if (inOrder.size() > FEW || before.rounds() > inOrder.size()) {
            return best;
        }
        int most = cleanRounds(best, inOrder, before, seed * TRIES);
        for (int next = 1; next < TRIES && most < inOrder.size(); next++) {
            Draw other = once(inOrder, before, seed * TRIES + next);
            int clean = cleanRounds(other, inOrder, before, seed * TRIES + next);
            if (clean > most) {
                most = clean;
                best = other;
            }
        }
        return best;
    }

    /** How many rounds go well from here, this one among them, until two meet again. */
    private static int cleanRounds(Draw first, List<UserId> people, Encounters before, long seed) {
        Encounters then = before.copy();
        Draw next = first;
        int clean = 0;
        while (clean <= people.size() && next.repeats(then) == 0) {
            then.round(next.groups(), next.alone());
            clean++;
            next = once(people, then, seed + clean);
        }
        return clean;
    }

    /** How many pairs in it met before. */
    int repeats(Encounters before) {
        int repeats = 0;
        for (List<UserId> group : groups) {
            for (int at = 1; at < group.size(); at++) {
                for (UserId earlier : group.subList(0, at)) {
                    repeats += before.times(earlier, group.get(at)) > 0 ? 1 : 0;
                }
            }
        }
        return repeats;
    }

    private static Draw once(List<UserId> people, Encounters before, long seed) {
        List<PeerPair> pairs = new ArrayList<>();
        for (int one = 0; one < people.size(); one++) {
            for (int other = one + 1; other < people.size(); other++) {
                if (before.mayMeet(people.get(one), people.get(other))) {
                    pairs.add(new PeerPair(one, other, worth(people.get(one), people.get(other), before, seed)));
                }
            }
        }
        List<OptionalInt> partners = PeerMatching.best(people.size(), pairs).partners();
        List<List<UserId>> groups = new ArrayList<>();
        List<UserId> left = new ArrayList<>();
        for (int one = 0; one < people.size(); one++) {
            if (partners.get(one).isEmpty()) {
                left.add(people.get(one));
            } else if (partners.get(one).getAsInt() > one) {
                groups.add(new ArrayList<>(
                        List.of(people.get(one), people.get(partners.get(one).getAsInt()))));
            }
        }
        left.sort(Comparator.comparing(before::leftOut).reversed().thenComparing(UserId::value));
        left.removeIf(one -> joins(one, groups, before));
        return new Draw(groups, left);
    }

    private static long worth(UserId one, UserId other, Encounters before, long seed) {
        long often = Math.min(OFTEN, before.times(one, other));
        long lately = often == 0 ? 0 : LONG_AGO - Math.min(LONG_AGO, before.roundsAgo(one, other));
        long waited = Math.min(1, before.leftOut(one)) + Math.min(1, before.leftOut(other));
        long threes = before.inThree(one) + before.inThree(other);
        return PAIR
                + waited * LEFT_OUT
                - often * often * AGAIN
                - lately * LATELY
                + Math.min(threes, 8) * 64
                + chance(one, other, seed);
    }

    /** Below 64, so that it decides only between what is the same otherwise. */
    private static long chance(UserId one, UserId other, long seed) {
        long mixed = (one.value().hashCode() * 31L + other.value().hashCode()) ^ seed * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        return (mixed ^ mixed >>> 27) & 63;
    }

    private static boolean joins(UserId person, List<List<UserId>> groups, Encounters before) {
        Optional<List<UserId>> host = groups.stream()
                .filter(group -> group.size() == 2)
                .filter(group -> group.stream().allMatch(each -> before.mayMeet(person, each)))
                .min(Comparator.comparingLong(group -> cost(person, group, before)));
        host.ifPresent(group -> group.add(person));
        return host.isPresent();
    }

    private static long cost(UserId person, List<UserId> group, Encounters before) {
        return group.stream()
                .mapToLong(each -> {
                    long often = Math.min(OFTEN, before.times(person, each));
                    long lately = often == 0 ? 0 : LONG_AGO - Math.min(LONG_AGO, before.roundsAgo(person, each));
                    return often * often * AGAIN + lately * LATELY + before.inThree(each);
                })
                .sum();
    }
}
