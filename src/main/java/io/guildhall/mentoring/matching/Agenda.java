package io.guildhall.mentoring.matching;

import java.util.Arrays;

/** What is to be looked at when, by number, what is due first before the rest; a heap of four branches. What comes of it is the same for the same calls. */
final class Agenda {
    private static final int BRANCHES = 4;
    private static final int FEW = 64;

    private long[] dues = new long[FEW];
    private int[] things = new int[FEW];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(long due, int thing) {
        if (size == things.length) {
            dues = Arrays.copyOf(dues, 2 * size);
            things = Arrays.copyOf(things, 2 * size);
        }
        int at = size++;
        while (at > 0) {
            int above = (at - 1) / BRANCHES;
            if (dues[above] <= due) {
                break;
            }
            dues[at] = dues[above];
            things[at] = things[above];
            at = above;
        }
        dues[at] = due;
        things[at] = thing;
    }

    /** When the first is due. */
    long due() {
        return dues[0];
    }

    int take() {
        int first = things[0];
        long due = dues[--size];
        int thing = things[size];
        int at = 0;
        while (true) {
            int from = at * BRANCHES + 1;
            int least = from;
            for (int below = from + 1; below < Math.min(from + BRANCHES, size); below++) {
                if (dues[below] < dues[least]) {
                    least = below;
                }
            }
            if (from >= size || dues[least] >= due) {
                break;
            }
            dues[at] = dues[least];
            things[at] = things[least];
            at = least;
        }
        dues[at] = due;
        things[at] = thing;
        return first;
    }

    void clear() {
        size = 0;
    }
}
