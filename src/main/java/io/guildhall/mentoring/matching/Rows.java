package io.guildhall.mentoring.matching;

import java.util.Arrays;

/**
 * The pairs of each mentee, those that are worth most first. Whoever looks for what is near or gains much can stop where no price makes up for the worth
 * any more, which in a graph with all pairs is after a few of a hundred. So only as much of a row is put in order as somebody looks at, and no more than its
 * first part is even copied before somebody asks for the rest: both lie in one array, in the order in which they were asked for.
 *
 * <p>What is next in a long row is parted from the rest by a worth at which few should lie above, were worths spread evenly; where that does not hold, the
 * rest is dealt out over as many boxes as it has pairs, by worth, and each box again, at most 63 times, since each time its span is a part of the one before.
 */
final class Rows {
    /** No pair. */
    static final int NONE = -1;

    private static final int FEW = 24;
    private static final int PART = 32;
    private static final int LONG = 2 * PART;
    private static final int MOST_BOXES = 1 << 10;

    /** The mentor of the pair in each place. */
    int[] mentor;

    /** What the pair in each place is worth. */
    long[] worth;

    private final MentorGraph graph;

    /** How many places are taken. */
    private int size;

    /** The first part of a row lies from {@code starts[mentee]} on, before {@code partEnds[mentee]}; below zero where nobody asked for it. */
    private final int[] starts;

    private final int[] partEnds;

    /** Where the rest of a row begins; below zero where nobody asked for it, or there is none. */
    private final int[] rests;

    /** To where the places of each mentee are in order, before this one. */
    private final int[] ordered;

    private final int[] mentorDealt;
    private final long[] worthDealt;

    Rows(MentorGraph graph) {
        this.graph = graph;
        int mentees = graph.mentees();
        int places = 0;
        int longest = 0;
        for (int mentee = 0; mentee < mentees; mentee++) {
            places += Math.min(length(mentee), LONG);
            longest = Math.max(longest, length(mentee));
        }
        mentor = new int[places];
        worth = new long[places];
        starts = new int[mentees];
        partEnds = new int[mentees];
        rests = new int[mentees];
        ordered = new int[mentees];
        Arrays.fill(starts, NONE);
        Arrays.fill(rests, NONE);
        mentorDealt = new int[longest];
        worthDealt = new long[longest];
    }

    private int length(int mentee) {
        return graph.start(mentee + 1) - graph.start(mentee);
    }

    /** Where the pair of a mentee lies that is worth most, or {@link #NONE}. */
    int first(int mentee) {
        if (starts[mentee] == NONE) {
            begin(mentee);
        }
        return starts[mentee] == partEnds[mentee] ? NONE : starts[mentee];
    }

    /** Where the pair of the mentee lies that is worth most after this one, or {@link #NONE}. */
    int after(int mentee, int pair) {
        int next = pair + 1;
        return next == partEnds[mentee] || next == ordered[mentee] ? goOn(mentee, pair) : next;
    }

    /** The same, of those that are in order already. */
    int afterInOrder(int mentee, int pair) {
        int next = beside(mentee, pair);
        return next == ordered[mentee] ? NONE : next;
    }

    /** Where the pair of a mentee with a mentor lies, which must be one. */
    int pairWith(int mentee, int with) {
        int pair = first(mentee);
        while (mentor[pair] != with) {
            pair = after(mentee, pair);
        }
        return pair;
    }

    /** Where one pair of the mentee after the other lies, in any order, or {@link #NONE}; after {@link #layOut}. */
    int next(int mentee, int pair) {
        int next = beside(mentee, pair);
        return next == end(mentee) ? NONE : next;
    }

    private int beside(int mentee, int pair) {
        int next = pair + 1;
        return next == partEnds[mentee] && rests[mentee] != NONE ? rests[mentee] : next;
    }

    /** After the last place of a mentee. */
    private int end(int mentee) {
        int part = partEnds[mentee] - starts[mentee];
        return rests[mentee] == NONE ? partEnds[mentee] : rests[mentee] + length(mentee) - part;
    }

    /** Lays out what nobody asked for so far. */
    void layOut() {
        for (int mentee = 0; mentee < starts.length; mentee++) {
            first(mentee);
            layRest(mentee);
        }
    }

    private void begin(int mentee) {
        int length = length(mentee);
        starts[mentee] = size;
        int part = length > LONG ? pick(mentee) : 0;
        if (part < PART / 4) {
            part = length;
            lay(mentee);
        }
        size += part;
        partEnds[mentee] = size;
        ordered[mentee] = size;
        sort(starts[mentee], size);
    }

    /** Lays out what is worth most of a long row; how many pairs that are. */
    private int pick(int mentee) {
        int from = graph.start(mentee);
        int to = graph.start(mentee + 1);
        makeRoom(to - from);
        long[] worths = graph.worths;
        long line = line(mentee);
        int next = size;
        for (int pair = from; pair < to; pair++) {
            if (worths[pair] >= line) {
                mentor[next] = graph.mentors[pair];
                worth[next++] = worths[pair];
            }
        }
        return next - size;
    }

    /** Lays out a whole row, if it is long with what is worth most first; how many pairs that are. */
    private int lay(int mentee) {
        int length = length(mentee);
        makeRoom(length);
        graph.copyRow(mentee, mentor, worth, size);
        return length > LONG ? part(size, size + length, line(mentee)) - size : 0;
    }

    private void layRest(int mentee) {
        int length = length(mentee);
        if (rests[mentee] == NONE && partEnds[mentee] - starts[mentee] < length) {
            int part = lay(mentee);
            System.arraycopy(mentor, size + part, mentor, size, length - part);
            System.arraycopy(worth, size + part, worth, size, length - part);
            rests[mentee] = size;
            ordered[mentee] = size;
            size += length - part;
        }
    }

    private void makeRoom(int more) {
        if (size + more > worth.length) {
            int room = size + Math.max(more, Math.min(size, graph.pairs() - size));
            mentor = Arrays.copyOf(mentor, room);
            worth = Arrays.copyOf(worth, room);
        }
    }

    private int goOn(int mentee, int pair) {
        layRest(mentee);
        int next = beside(mentee, pair);
        int end = end(mentee);
        if (next == end) {
            return NONE;
        }
        if (next == ordered[mentee]) {
            int to = end - next > LONG ? part(next, end) : end;
            to = to - next < PART / 4 ? end : to;
            sort(next, to);
            ordered[mentee] = to;
        }
        return next;
    }

    /** Brings what is worth most to the front of a span; to where that goes. */
    private int part(int from, int to) {
        long most = Long.MIN_VALUE;
        long least = Long.MAX_VALUE;
        for (int at = from; at < to; at++) {
            most = Math.max(most, worth[at]);
            least = Math.min(least, worth[at]);
        }
        return part(from, to, line(most, least, to - from));
    }

    private int part(int from, int to, long line) {
        int front = from;
        for (int at = from; at < to; at++) {
            if (worth[at] >= line) {
                swap(at, front++);
            }
        }
        return front;
    }

    private long line(int mentee) {
        return line(graph.most[mentee], graph.least[mentee], length(mentee));
    }

    /** From which worth on about {@value #PART} of so many pairs should lie. */
    private static long line(long most, long least, int pairs) {
        return most - (long) ((most - least) * ((double) PART / pairs));
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
        int boxes = Math.min(MOST_BOXES, 2 * (to - from));
        double scale = (boxes - 1) / (double) range;
        int[] ends = new int[boxes + 1];
        for (int at = from; at < to; at++) {
            ends[1 + (int) ((most - worth[at]) * scale)]++;
        }
        int fullest = 0;
        for (int box = 0; box < boxes; box++) {
            fullest = Math.max(fullest, ends[box + 1]);
            ends[box + 1] += ends[box];
        }
        for (int at = from; at < to; at++) {
            int next = ends[(int) ((most - worth[at]) * scale)]++;
            mentorDealt[next] = mentor[at];
            worthDealt[next] = worth[at];
        }
        System.arraycopy(mentorDealt, 0, mentor, from, to - from);
        System.arraycopy(worthDealt, 0, worth, from, to - from);
        if (fullest <= FEW) {
            // Nobody goes farther than to the front of the box.
            insert(from, to);
        } else {
            sortBoxes(from, ends, boxes);
        }
    }

    private void sortBoxes(int from, int[] ends, int boxes) {
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
