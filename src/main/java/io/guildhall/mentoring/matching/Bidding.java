package io.guildhall.mentoring.matching;

import java.util.Arrays;

/**
 * Seats most mentees before any search, by an auction (D. P. Bertsekas, "The auction algorithm: a distributed relaxation method for the assignment
 * problem", 1988; with several places of the same kind: D. P. Bertsekas and D. A. Castañon, "The auction algorithm for the transportation problem", 1989;
 * without a least raise as in the row reduction of R. Jonker and A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear
 * assignment problems", 1987). Who bids takes the cheapest seat of the best mentor, and raises its price to where the second best mentor would do as well.
 * Whoever sat there bids next. A bid costs the mentee's pairs; their number is limited, since prices may climb in small steps where many want the same.
 *
 * <p>Only seats that are taken ever cost more than at first, so that what is chosen here is the best for those who sit. Those who want several mentors
 * do not bid.
 */
final class Bidding {
    /** So many bids for each mentee, on average; more do not pay, as a search for those who are left is faster then. */
    private static final int BIDS = 8;

    private final Assignment assignment;
    private final MentorGraph graph;

    /** What a seat costs. The price of a mentor is that of the cheapest seat. */
    private final long[] seatPrice;

    private long bids;

    private Bidding(Assignment assignment) {
        this.assignment = assignment;
        graph = assignment.graph;
        seatPrice = new long[assignment.sitter.length];
        for (int mentor = 0; mentor < graph.mentors(); mentor++) {
            for (int seat = assignment.seats[mentor]; seat < assignment.seats[mentor + 1]; seat++) {
                seatPrice[seat] = graph.evenness() * (seat - assignment.seats[mentor]);
            }
        }
    }

    static void run(Assignment assignment) {
        Bidding bidding = new Bidding(assignment);
        bidding.bids = (long) BIDS * assignment.graph.mentees();
        for (int mentee = 0; mentee < assignment.graph.mentees(); mentee++) {
            int bidder = mentee;
            while (bidder != Assignment.NOBODY && bidding.bids-- > 0) {
                bidder = assignment.graph.demand(bidder) == 1 ? bidding.bid(bidder) : Assignment.NOBODY;
            }
        }
        bidding.settle();
    }

    /** Lets a mentee bid; who has lost a seat by it, or nobody. */
    private int bid(int mentee) {
        int bestPair = -1;
        int secondPair = -1;
        long best = 0;
        long second = 0;
        long first = graph.first(mentee);
        Rows rows = assignment.rows;
        for (int pair = rows.first(mentee); pair != Rows.NONE; pair = rows.after(mentee, pair)) {
            long worth = rows.worth[pair] + first;
            if (worth <= second) {
                break;
            }
            long gain = worth - assignment.mentorPrice[rows.mentor[pair]];
            if (gain > second) {
                if (gain > best) {
                    second = best;
                    secondPair = bestPair;
                    best = gain;
                    bestPair = pair;
                } else {
                    second = gain;
                    secondPair = pair;
                }
            }
        }
        if (bestPair < 0) {
            return Assignment.NOBODY;
        }
        int seat = cheapestSeat(assignment.rows.mentor[bestPair]);
        if (best == second && assignment.sitter[seat] != Assignment.NOBODY) {
            // Neither would cost more: whoever sits there bids no better. A free seat of the other mentor will do.
            bestPair = secondPair;
            seat = cheapestSeat(assignment.rows.mentor[bestPair]);
            if (assignment.sitter[seat] != Assignment.NOBODY) {
                return Assignment.NOBODY;
            }
        }
        return take(mentee, bestPair, seat, best - second);
    }

    private int take(int mentee, int pair, int seat, long raise) {
        int mentor = assignment.rows.mentor[pair];
        int before = assignment.sitter[seat];
        if (before == Assignment.NOBODY) {
            assignment.load[mentor]++;
        } else {
            assignment.free(seat);
            assignment.count[before] = 0;
        }
        assignment.sit(seat, mentee, pair);
        assignment.count[mentee] = 1;
        seatPrice[seat] += raise;
        assignment.mentorPrice[mentor] = seatPrice[cheapestSeat(mentor)];
        return before;
    }

    /** The cheapest; a free one before one that is taken, the first of several. */
    private int cheapestSeat(int mentor) {
        int cheapest = assignment.seats[mentor] + assignment.load[mentor];
        if (cheapest == assignment.seats[mentor + 1]) {
            cheapest--;
        }
        for (int seat = assignment.seats[mentor]; seat < assignment.seats[mentor] + assignment.load[mentor]; seat++) {
            if (seatPrice[seat] < seatPrice[cheapest]) {
                cheapest = seat;
            }
        }
        return cheapest;
    }

    /** What mentees who sit gain at the final prices, which is no less than with any other mentor. */
    private void settle() {
        Arrays.fill(assignment.menteePrice, 0);
        for (int seat = 0; seat < assignment.sitter.length; seat++) {
            int mentee = assignment.sitter[seat];
            if (mentee != Assignment.NOBODY) {
                int pair = assignment.pairAt[seat];
                assignment.menteePrice[mentee] =
                        assignment.worth(mentee, pair) - assignment.mentorPrice[assignment.rows.mentor[pair]];
            }
        }
    }
}
