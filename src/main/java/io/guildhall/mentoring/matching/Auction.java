package io.guildhall.mentoring.matching;

import java.util.Arrays;

/**
 * Guesses what mentors cost, by an auction over all pairs of a pool in which every bid raises a price by a least step, and which is held again with ever
 * smaller steps, from the prices of the time before (D. P. Bertsekas, "The auction algorithm: a distributed relaxation method for the assignment problem",
 * 1988; for places of the same kind D. P. Bertsekas and D. A. Castañon, 1989). It takes about {@value #BIDS} bids for each wish, most often far fewer, and
 * a bid as many steps as the mentee has pairs.
 *
 * <p>Prices are in points. A first pair counts so much more than any points that nobody goes without for the sake of them; here it counts
 * {@value #CLASS} points for each class, which is enough for a guess, so that prices need not climb for long where too many want the same.
 * Nothing depends on the guess but how long the search takes that follows.
 */
final class Auction {
    /** What a class is taken to be worth at most, in points. */
    static final int CLASS = 2000;

    private static final int[] STEPS = {400, 80, 16, 4};

    /** By so many of the last steps prices fall before they rise again: they may have climbed too far, and nothing but a bid would tell. */
    private static final int BACK = 3;

    private static final int BIDS = 60;
    private static final int NOBODY = -1;

    /** What somebody costs who is not in the pool: more than anybody pays. */
    private static final int BEYOND = Integer.MAX_VALUE / 2;

    private final MentorPool pool;
    private final int[] bonus;
    private final int[] seats;
    private final int[] sitter;
    private final int[] seatPrice;

    /** What the cheapest place of a mentor costs. */
    private final int[] price;

    /** The same, as the rows know them, so that a bid looks up nothing else; and how they know each mentor. */
    private final int[] asked;

    private final int[] known;

    /** With whom a mentee is, for each wish the pair or nobody, from {@code wishes[mentee]} on. */
    private final int[] wishes;

    private final int[] has;

    /** Mentees who are to bid, once for each wish that is open. */
    private int[] bidders;

    private int[] later;
    private int laterSize;

    private Auction(MentorPool pool) {
        this.pool = pool;
        bonus = new int[pool.mentees()];
        Arrays.setAll(bonus, this::bonus);
        seats = sums(pool.places);
        wishes = sums(pool.demands);
        sitter = new int[seats[pool.mentors()]];
        seatPrice = new int[sitter.length];
        price = new int[pool.mentors()];
        asked = new int[pool.known()];
        known = new int[pool.mentors()];
        Arrays.fill(asked, BEYOND);
        for (int one = 0; one < asked.length; one++) {
            if (pool.number(one) >= 0) {
                known[pool.number(one)] = one;
            }
        }
        has = new int[wishes[pool.mentees()]];
        bidders = new int[has.length];
        later = new int[has.length];
    }

    private static int[] sums(int[] counts) {
        int[] sums = new int[counts.length + 1];
        for (int at = 0; at < counts.length; at++) {
            sums[at + 1] = sums[at] + counts[at];
        }
        return sums;
    }

    private int bonus(int mentee) {
        long classes = (pool.one + pool.firsts[mentee]) / pool.one;
        return (int) (classes * aClass(pool));
    }

    /** What a class is taken to be worth, in points; nothing where points come first. */
    static int aClass(MentorPool pool) {
        return (int) Math.min(CLASS, pool.one / pool.point);
    }

    /** Prices of the mentors, in points. */
    static int[] prices(MentorPool pool) {
        Auction auction = new Auction(pool);
        int before = 0;
        for (int step : STEPS) {
            auction.hold(step, before);
            before = step;
        }
        return auction.price;
    }

    private void hold(int step, int before) {
        Arrays.fill(sitter, NOBODY);
        Arrays.fill(has, NOBODY);
        for (int seat = 0; seat < seatPrice.length; seat++) {
            seatPrice[seat] = Math.max(0, seatPrice[seat] - BACK * before);
        }
        for (int mentor = 0; mentor < price.length; mentor++) {
            ask(mentor);
        }
        int size = 0;
        for (int mentee = pool.mentees() - 1; mentee >= 0; mentee--) {
            for (int wish = wishes[mentee]; wish < wishes[mentee + 1]; wish++) {
                bidders[size++] = mentee;
            }
        }
        long bids = (long) BIDS * has.length;
        while (size > 0 && bids > 0) {
            laterSize = 0;
            for (int at = 0; at < size && bids-- > 0; at++) {
                bid(bidders[at], step);
            }
            int[] next = later;
            later = bidders;
            bidders = next;
            size = laterSize;
        }
    }

    private void bid(int mentee, int step) {
        int best = 0;
        int second = 0;
        int bestMentor = NOBODY;
        int[] row = pool.mentors(mentee);
        short[] points = pool.points(mentee);
        int most = bonus[mentee];
        for (int at = 0; at < row.length; at++) {
            int gain = most + points[at] - asked[row[at]];
            if (gain >= second) {
                int mentor = pool.number(row[at]);
                if ((gain > second || gain == best && mentor < bestMentor) && !isWith(mentee, mentor)) {
                    if (gain > best || gain == best && mentor < bestMentor) {
                        second = best;
                        best = gain;
                        bestMentor = mentor;
                    } else {
                        second = gain;
                    }
                }
            }
        }
        if (bestMentor != NOBODY) {
            take(mentee, bestMentor, best - second + step);
        }
    }

    private boolean isWith(int mentee, int mentor) {
        for (int wish = wishes[mentee]; wish < wishes[mentee + 1]; wish++) {
            if (has[wish] == mentor) {
                return true;
            }
        }
        return false;
    }

    private void take(int mentee, int mentor, int raise) {
        int seat = cheapest(mentor);
        int before = sitter[seat];
        if (before != NOBODY) {
            replace(before, mentor, NOBODY);
            later[laterSize++] = before;
        }
        sitter[seat] = mentee;
        replace(mentee, NOBODY, mentor);
        seatPrice[seat] += raise;
        ask(mentor);
    }

    private void ask(int mentor) {
        price[mentor] = seatPrice[cheapest(mentor)];
        asked[known[mentor]] = price[mentor];
    }

    private void replace(int mentee, int one, int by) {
        int wish = wishes[mentee];
        while (has[wish] != one) {
            wish++;
        }
        has[wish] = by;
    }

    private int cheapest(int mentor) {
        int cheapest = seats[mentor];
        for (int seat = cheapest + 1; seat < seats[mentor + 1]; seat++) {
            if (seatPrice[seat] < seatPrice[cheapest]) {
                cheapest = seat;
            }
        }
        return cheapest;
    }
}
