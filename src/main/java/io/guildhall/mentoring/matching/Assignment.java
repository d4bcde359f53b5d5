package io.guildhall.mentoring.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who is with whom so far, and the prices that go with it. At every moment, for a mentor's price {@code v} and a mentee's {@code u}: no pair that could
 * still be formed is worth more than {@code u + v}, no chosen one less, and a mentor's price lies between what the last place taken and the next one cost.
 * So whatever is chosen is the best for the mentees who have had their turn.
 */
final class Assignment {
    static final int NOBODY = -1;

    final MentorGraph graph;

    /** The pairs, which are meant by their places here. */
    final Rows rows;

    /** The price of a mentor. */
    final long[] mentorPrice;

    /** The price of a mentee. */
    final long[] menteePrice;

    /** How many mentees a mentor has. */
    final int[] load;

    /** How many mentors a mentee has. */
    final int[] count;

    /**
     * The seats of mentor {@code m} are those from {@code seats[m]} on, before {@code seats[m + 1]}; taken ones come first. As many as places, or one
     * more than mentees who might come: one that stays free keeps the price where it is.
     */
    final int[] seats;

    /** Who sits on a seat. */
    final int[] sitter;

    /** By which pair. */
    final int[] pairAt;

    /** Where a mentee sits, or sat last; of those who have several seats, one. */
    final int[] seatOf;

    /** Whether a pair is chosen. Kept only where a mentee may have several mentors, for nobody else asks. */
    private final boolean[] chosen;

    Assignment(MentorGraph graph) {
        this.graph = graph;
        rows = new Rows(graph);
        mentorPrice = new long[graph.mentors()];
        menteePrice = new long[graph.mentees()];
        load = new int[graph.mentors()];
        count = new int[graph.mentees()];
        boolean several = false;
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            several |= graph.demand(mentee) > 1;
        }
        seats = new int[graph.mentors() + 1];
        int[] known = known(graph);
        for (int mentor = 0; mentor < graph.mentors(); mentor++) {
            seats[mentor + 1] = seats[mentor] + Math.min(graph.places(mentor), known[mentor] + 1);
        }
        sitter = new int[seats[graph.mentors()]];
        pairAt = new int[sitter.length];
        seatOf = new int[graph.mentees()];
        Arrays.fill(sitter, NOBODY);
        chosen = new boolean[several ? graph.pairs() : 0];
    }

    /** How many mentees might come to each mentor; not counted where nobody has a second place, for then it settles nothing. */
    private static int[] known(MentorGraph graph) {
        int[] known = new int[graph.mentors()];
        boolean counts = IntStream.range(0, graph.mentors()).anyMatch(mentor -> graph.places(mentor) > 1);
        for (int pair = 0; counts && pair < graph.pairs(); pair++) {
            known[graph.mentor(pair)]++;
        }
        return known;
    }

    /** Whether some mentee may have several mentors. */
    boolean several() {
        return chosen.length > 0;
    }

    boolean isChosen(int pair) {
        return chosen.length > 0 && chosen[pair];
    }

    /** Takes whoever sits there off a seat. */
    void free(int seat) {
        if (chosen.length > 0) {
            chosen[pairAt[seat]] = false;
        }
        sitter[seat] = NOBODY;
    }

    void sit(int seat, int mentee, int pair) {
        sitter[seat] = mentee;
        pairAt[seat] = pair;
        seatOf[mentee] = seat;
        if (chosen.length > 0) {
            chosen[pair] = true;
        }
    }

    /** What a pair is worth in a search: as if it were the first of the mentee, for which further ones make up by {@link #costOf}. */
    long worth(int mentee, int pair) {
        return rows.worth[pair] + graph.first(mentee);
    }

    /** What the n-th mentor of a mentee costs: further ones what only the first is worth more. Never less than the one before. */
    long costOf(int mentee, int nth) {
        return nth <= 1 ? 0 : graph.first(mentee);
    }

    /** By how much a mentor's next place is dearer than the price. Without end where every place is taken. */
    long rise(int mentor) {
        return load[mentor] == seats[mentor + 1] - seats[mentor]
                ? Long.MAX_VALUE
                : Math.max(0, graph.evenness() * load[mentor] - mentorPrice[mentor]);
    }

    /** Raises a mentor's price. Where everybody wants one, a chosen pair is worth just its prices: whoever sits there gains what the mentor loses. */
    void makeDearer(int mentor, long by) {
        mentorPrice[mentor] += by;
        int last = several() ? 0 : seats[mentor] + load[mentor];
        for (int seat = seats[mentor]; seat < last; seat++) {
            menteePrice[sitter[seat]] -= by;
        }
    }

    /** The most that a mentee can gain by a mentor at the present prices, at least nothing. */
    long bestGain(int mentee) {
        long best = 0;
        long first = graph.first(mentee);
        for (int pair = rows.first(mentee); pair != Rows.NONE; pair = rows.after(mentee, pair)) {
            long worth = rows.worth[pair] + first;
            if (worth <= best) {
                break;
            }
            best = Math.max(best, worth - mentorPrice[rows.mentor[pair]]);
        }
        return best;
    }

    /** Gives a mentee a free place with somebody best, if there is one that costs no more than the mentor. */
    void sitAtBest(int mentee) {
        long best = bestGain(mentee);
        menteePrice[mentee] = best;
        int pair = best > 0 ? rows.first(mentee) : Rows.NONE;
        for (; pair != Rows.NONE; pair = rows.afterInOrder(mentee, pair)) {
            int to = rows.mentor[pair];
            if (worth(mentee, pair) - mentorPrice[to] == best && rise(to) == 0) {
                sit(seats[to] + load[to]++, mentee, pair);
                count[mentee] = 1;
                return;
            }
        }
    }

    /** The numbers in the graph of the chosen pairs, from the lowest. */
    int[] chosenPairs() {
        return IntStream.range(0, sitter.length)
                .filter(seat -> sitter[seat] != NOBODY)
                .map(seat -> graph.pairOf(sitter[seat], rows.mentor[pairAt[seat]]))
                .sorted()
                .toArray();
    }
}
