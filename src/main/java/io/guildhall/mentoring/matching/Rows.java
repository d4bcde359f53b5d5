package io.guildhall.mentoring.matching;

/**
 * The pairs of each mentee, those that are worth most first. Whoever looks for what is near or gains much can stop where no price makes up for the worth
 * any more, which in a graph with all pairs is after a few of a hundred. So only as much of a row is put in order as somebody looks at, and a row is not
 * even copied before.
 *
 * <p>What is next in a long row is parted from the rest by a worth at which few should lie above, were worths spread evenly; where that does not hold, the
 * rest is dealt out over as many boxes as it has pairs, by worth, and each box again, at most 63 times, since each time its span is a part of the one before.
 */
final class Rows {
    private static final int FEW = 24;
    private static final int PART = 32;
    private static final int MOST_BOXES = 1 << 10;

    /** The mentor of the pair in each place; the places of a mentee are as in the graph. */
    final int[] mentor;

    /** What the pair in each place is worth. */
    final long[] worth;

    /** To where the places of each mentee are in order, before this one. */
    final int[] ordered;

    private final MentorGraph graph;
    private final int[] mentorDealt;
    private final long[] worthDealt;

    Rows(MentorGraph graph) {
        this.graph = graph;
        mentor = new int[graph.pairs()];
        worth = new long[graph.pairs()];
        ordered = new int[graph.mentees()];
        int longest = 0;
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            ordered[mentee] = graph.start(mentee);
            longest = Math.max(longest, graph.start(mentee + 1) - graph.start(mentee));
        }
        mentorDealt = new int[longest];
        worthDealt = new long[longest];
    }

    /** Puts more of a row in order that is not in order to its end; to where it is then. */
    int orderMore(int mentee) {
        int from = ordered[mentee];
        int end = graph.start(mentee + 1);
        if (from == graph.start(mentee)) {
            graph.copyRow(mentee, mentor, worth);
        }
        int to = end - from > 2 * PART ? part(from, end) : end;
        if (to - from < PART / 4) {
            to = end;
        }
        sort(from, to);
        ordered[mentee] = to;
        return to;
    }

    /** Brings what is worth most to the front of a span; to where that goes. */
    private int part(int from, int to) {
        long most = Long.MIN_VALUE;
        long least = Long.MAX_VALUE;
        for (int at = from; at < to; at++) {
            most = Math.max(most, worth[at]);
            least = Math.min(least, worth[at]);
        }
        long line = most - (long) ((most - least) * ((double) PART / (to - from)));
        int front = from;
        for (int at = from; at < to; at++) {
            if (worth[at] >= line) {
                swap(at, front++);
            }
        }
        return front;
    }

    private void swap(int one, int other) {
        int someone = mentor[one];
        long something = worth[one];
        mentor[one] = mentor[other];
        worth[one] = worth[other];
        mentor[other] = someone;
        worth[other] = something;
    }

    private void sort(int from, int to) {
        if (to - from <= FEW) {
            insert(from, to);
            return;
        }
        long most = Long.MIN_VALUE;
        long least = Long.MAX_VALUE;
        for (int at = from; at < to; at++) {
            most = Math.max(most, worth[at]);
            least = Math.min(least, worth[at]);
        }
        if (most > least) {
            deal(from, to, most, most - least);
        }
    }

    private void deal(int from, int to, long most, long range) {
        int boxes = Math.min(MOST_BOXES, to - from);
        double scale = (boxes - 1) / (double) range;
        int[] ends = new int[boxes + 1];
        for (int at = from; at < to; at++) {
            ends[1 + (int) ((most - worth[at]) * scale)]++;
        }
        for (int box = 0; box < boxes; box++) {
            ends[box + 1] += ends[box];
        }
        for (int at = from; at < to; at++) {
            int next = ends[(int) ((most - worth[at]) * scale)]++;
            mentorDealt[next] = mentor[at];
            worthDealt[next] = worth[at];
        }
        System.arraycopy(mentorDealt, 0, mentor, from, to - from);
        System.arraycopy(worthDealt, 0, worth, from, to - from);
        int start = 0;
        for (int box = 0; box < boxes; box++) {
            if (ends[box] - start > 1) {
                sort(from + start, from + ends[box]);
            }
            start = ends[box];
        }
    }

    private void insert(int from, int to) {
        for (int next = from + 1; next < to; next++) {
            int someone = mentor[next];
            long something = worth[next];
            int at = next;
            while (at > from && worth[at - 1] < something) {
                mentor[at] = mentor[at - 1];
                worth[at] = worth[at - 1];
                at--;
            }
            mentor[at] = someone;
            worth[at] = something;
        }
    }
}
