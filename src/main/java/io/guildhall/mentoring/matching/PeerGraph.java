package io.guildhall.mentoring.matching;

import java.util.Arrays;
import java.util.List;

/**
 * People and the pairs that may be formed of them. Each pair is two arcs, one from either person. Arcs are kept by the person they lead away from, and for
 * each person by the one they lead to, so that this is the same for the same pairs in any order. Pairs that are worth nothing are left out, and of two
 * pairs of the same people the better one stays.
 */
final class PeerGraph {
    /** Worths are counted twice in what is compared, and two of them are added; so much is safe. Nothing is added up over all people. */
    private static final long MOST = Long.MAX_VALUE / 16;

    /** In the place of an arc where there is none. */
    static final int NO_ARC = -1;

    private final int people;

    /** The arcs of a person are those from {@code starts[person]} on, before {@code starts[person + 1]}. */
    private final int[] starts;

    private final int[] heads;
    private final long[] worths;

    /** The arc of the same pair that leads the other way. */
    private final int[] backs;

    PeerGraph(int people, List<PeerPair> pairs) {
        this.people = people;
        for (PeerPair pair : pairs) {
            if (pair.one() >= people || pair.other() >= people || Math.abs(pair.worth()) > MOST) {
                throw new IllegalArgumentException(pair + " among " + people);
            }
        }
        PeerPair[] worthy = pairs.stream().filter(pair -> pair.worth() > 0).toArray(PeerPair[]::new);
        int[] from = new int[people + 1];
        for (PeerPair pair : worthy) {
            from[pair.one() + 1]++;
            from[pair.other() + 1]++;
        }
        Arrays.parallelPrefix(from, Integer::sum);
        int[] tails = new int[2 * worthy.length];
        int[] order = sorted(worthy, from, tails);
        starts = new int[people + 1];
        heads = new int[order.length];
        worths = new long[order.length];
        int arcs = take(worthy, order, tails);
        backs = new int[arcs];
        linkBacks();
    }

    /** The arcs, {@code 2p} and {@code 2p + 1} of pair {@code p}, by whom they lead to and then by whom they lead away from: two passes, no comparison. */
    private static int[] sorted(PeerPair[] pairs, int[] from, int[] tails) {
        int[] byHead = new int[tails.length];
        int[] next = from.clone();
        for (int at = 0; at < pairs.length; at++) {
            tails[2 * at] = pairs[at].one();
            tails[2 * at + 1] = pairs[at].other();
            byHead[next[pairs[at].other()]++] = 2 * at;
            byHead[next[pairs[at].one()]++] = 2 * at + 1;
        }
        int[] order = new int[tails.length];
        next = from.clone();
        for (int arc : byHead) {
            order[next[tails[arc]]++] = arc;
        }
        return order;
    }

    /** Takes them in that order, the better of several between the same; how many that are. */
    private int take(PeerPair[] pairs, int[] order, int[] tails) {
        int size = 0;
        int last = NO_ARC;
        for (int arc : order) {
            int tail = tails[arc];
            int head = tails[arc ^ 1];
            long worth = pairs[arc >> 1].worth();
            if (last != NO_ARC && tails[last] == tail && tails[last ^ 1] == head) {
                worths[size - 1] = Math.max(worths[size - 1], worth);
            } else {
                heads[size] = head;
                worths[size++] = worth;
                starts[tail + 1] = size;
            }
            last = arc;
        }
        for (int person = 0; person < people; person++) {
            starts[person + 1] = Math.max(starts[person + 1], starts[person]);
        }
        return size;
    }

    private void linkBacks() {
        int[] next = starts.clone();
        for (int arc = 0; arc < backs.length; arc++) {
            backs[arc] = next[heads[arc]]++;
        }
    }

    int people() {
        return people;
    }

    /** The first of the arcs that lead away from somebody; for the number after the last person, the number of arcs. */
    int start(int person) {
        return starts[person];
    }

    int tail(int arc) {
        return heads[backs[arc]];
    }

    int head(int arc) {
        return heads[arc];
    }

    int back(int arc) {
        return backs[arc];
    }

    /** More than 0. */
    long worth(int arc) {
        return worths[arc];
    }

    /** The arc from one person to another, which must be there. */
    int arc(int from, int to) {
        return Arrays.binarySearch(heads, starts[from], starts[from + 1], to);
    }

    /** Everybody once as a mentor and once as a mentee with one place each, and every arc as a pair: the number of an arc is that of its pair. */
    MentorGraph twice() {
        return new MentorGraph(people, starts, Arrays.copyOf(heads, backs.length), Arrays.copyOf(worths, backs.length));
    }
}
