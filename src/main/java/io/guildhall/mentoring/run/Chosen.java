package io.guildhall.mentoring.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everybody whom a run would pair, those whom managers wanted together among them, in the order of takers. */
final class Chosen {
    private static final Comparator<Two> BY_TAKER =
            Comparator.comparingInt(Two::taker).thenComparingInt(Two::giver);

    final Entrants entrants;
    final List<Two> pairs;
    private final Set<Two> pinned;

    /** How many each giver has by it, and how many each taker; the same array among peers. */
    final int[] givers;

    final int[] takers;
    private final List<List<Two>> ofTaker = new ArrayList<>();

    Chosen(Entrants entrants, Solved solved) {
        this.entrants = entrants;
        pinned = new HashSet<>(entrants.pinned);
        pairs = Stream.concat(entrants.pinned.stream(), solved.pairs().stream())
                .sorted(BY_TAKER)
                .toList();
        givers = new int[entrants.places.length];
        takers = entrants.peers ? givers : new int[entrants.wishes.length];
        for (int taker = 0; taker < takers.length; taker++) {
            ofTaker.add(new ArrayList<>());
        }
        for (Two two : pairs) {
            givers[two.giver()]++;
            takers[two.taker()]++;
            ofTaker.get(two.taker()).add(two);
        }
    }

    boolean isPinned(Two two) {
        return pinned.contains(two);
    }

    /** The pairs of a taker; of two peers they are those of the one who enrolled later. */
    List<Two> of(int taker) {
        return ofTaker.get(taker);
    }

    boolean has(int giver, int taker) {
        return ofTaker.get(taker).contains(new Two(giver, taker))
                || entrants.peers && ofTaker.get(giver).contains(new Two(taker, giver));
    }

    /** Whether a giver has a place left. */
    boolean isFree(int giver) {
        int places = entrants.crowd.givers().get(giver).places();
        return givers[giver] < (entrants.peers ? Math.min(1, places) : places);
    }

    boolean takes(int taker) {
        return Entrants.isIn(entrants.crowd.takers().get(taker));
    }

    boolean gives(int giver) {
        return Entrants.isIn(entrants.crowd.givers().get(giver));
    }
}
