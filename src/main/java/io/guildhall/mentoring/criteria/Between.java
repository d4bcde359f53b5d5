package io.guildhall.mentoring.criteria;

import io.guildhall.kernel.UserId;
import java.util.List;
import java.util.Map;

/** What stands between one taker and single givers: who is kept apart from whom, who met before, who wished for whom. Of most givers nothing does. */
final class Between {
    private static final int NOBODY = -1;
    private static final int BLOCKED = 1;
    private static final int MANAGER = 2;
    private static final int PINNED = 4;
    private static final int TOGETHER = 8;
    private static final int ANYTHING = 16;

    private final Weighing all;
    private final boolean again;

    /** Why they are kept apart, as bits. */
    private final byte[] apart;

    private final byte[] met;
    private final short[] wish;

    /** Of whom anything is said. */
    private final int[] said;

    private int size;

    Between(Weighing all) {
        this.all = all;
        again = all.crowd.programme().settings().again();
        int givers = all.givers.size;
        apart = new byte[givers];
        met = new byte[givers];
        wish = new short[givers];
        said = new int[givers];
    }

    /** Turns to a taker; whoever was there before must be closed. */
    void open(int taker) {
        UserId user = all.crowd.takers().get(taker).user();
        for (UserId other : all.blocks(user)) {
            say(giver(other), BLOCKED);
        }
        for (UserId other : all.managers(user)) {
            say(giver(other), MANAGER);
        }
        for (UserId other : all.together(user)) {
            say(giver(other), TOGETHER);
        }
        for (int giver : all.keptApart(taker)) {
            say(giver, PINNED);
        }
        for (Map.Entry<UserId, Integer> other :
                all.crowd.before().getOrDefault(user, Map.of()).entrySet()) {
            meet(giver(other.getKey()), other.getValue());
        }
        List<UserId> wished = all.wishes(user);
        for (int rank = 0; rank < wished.size(); rank++) {
            wish(giver(wished.get(rank)), rank);
        }
        for (Map.Entry<Integer, Integer> wisher : all.wishers(user).entrySet()) {
            wish(wisher.getKey(), wisher.getValue());
        }
    }

    private int giver(UserId user) {
        return all.giver(user).orElse(NOBODY);
    }

    private boolean say(int giver, int what) {
        if (giver == NOBODY) {
            return false;
        }
        if (apart[giver] == 0) {
            said[size++] = giver;
        }
        apart[giver] |= ANYTHING | what;
        return true;
    }

    private void meet(int giver, int times) {
        if (say(giver, ANYTHING)) {
            met[giver] = (byte) Math.min(2, times);
        }
    }

    private void wish(int giver, int rank) {
        if (say(giver, ANYTHING)) {
            wish[giver] = (short) Math.min(Parts.ALL, wish[giver] + Parts.wished(rank) / 2);
        }
    }

    /** Forgets the taker. */
    void close() {
        while (size > 0) {
            int giver = said[--size];
            apart[giver] = 0;
            met[giver] = 0;
            wish[giver] = 0;
        }
    }

    boolean isPinnedApart(int giver) {
        return (apart[giver] & PINNED) != 0;
    }

    /** The rules that keep the two apart, and no others, as bits. */
    int broken(int giver) {
        return apart[giver] == 0 ? 0 : rules(giver);
    }

    private int rules(int giver) {
        int broken = 0;
        if ((apart[giver] & BLOCKED) != 0) {
            broken |= Rule.NOT_NOW.bit();
        }
        if ((apart[giver] & MANAGER) != 0) {
            broken |= Rule.LINE_MANAGER.bit();
        }
        if ((apart[giver] & TOGETHER) != 0 || met[giver] > 0 && !again) {
            broken |= Rule.PAIRED_BEFORE.bit();
        }
        return broken;
    }

    /** What wishes say of the pair, of either for the other, 0 to 1,000. */
    int wish(int giver) {
        return wish[giver];
    }

    /** How new they are to each other, 0 to 1,000. */
    int novelty(int giver) {
        return Parts.ALL - met[giver] * Parts.HALF;
    }
}
