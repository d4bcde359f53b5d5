package io.guildhall.mentoring.matching;

import java.util.Arrays;
import java.util.List;

/**
 * People and the pairs that may be formed of them. Each pair is two arcs, one from either person: arc {@code 2p} leads from the first to the second of
 * pair {@code p}, and {@code 2p + 1} back.
 */
final class PeerGraph {
    /** Worths are counted twice in what is compared, and added up over all people; so much is safe for any number of them. */
    private static final long MOST = Long.MAX_VALUE / 16;

    private final int people;
    private final int[] tails;
    private final long[] worths;
    private final int[][] out;

    PeerGraph(int people, List<PeerPair> pairs) {
        this.people = people;
        tails = new int[2 * pairs.size()];
        worths = new long[pairs.size()];
        int[] degrees = new int[people];
        for (int at = 0; at < pairs.size(); at++) {
            PeerPair pair = pairs.get(at);
            if (pair.one() >= people || pair.other() >= people || Math.abs(pair.worth()) > MOST) {
                throw new IllegalArgumentException(pair + " among " + people);
            }
            tails[2 * at] = pair.one();
            tails[2 * at + 1] = pair.other();
            worths[at] = pair.worth();
            degrees[pair.one()]++;
            degrees[pair.other()]++;
        }
        out = new int[people][];
        Arrays.setAll(out, person -> new int[degrees[person]]);
        for (int arc = 0; arc < tails.length; arc++) {
            out[tails[arc]][--degrees[tails[arc]]] = arc;
        }
    }

    int people() {
        return people;
    }

    /** The arcs that lead away from somebody. */
    int[] out(int person) {
        return out[person];
    }

    int tail(int arc) {
        return tails[arc];
    }

    int head(int arc) {
        return tails[arc ^ 1];
    }

    static int back(int arc) {
        return arc ^ 1;
    }

    long worth(int arc) {
        return worths[arc >> 1];
    }

    long mostWorth() {
        return Math.max(0, Arrays.stream(worths).max().orElse(0));
    }
}
