package io.guildhall.mentoring.matching;

import java.util.Arrays;

/** Numbered things by their distance, the nearest first; a heap of four branches in which a thing can come nearer. */
final class Nearest {
    private static final int BRANCHES = 4;
    private static final int OUT = -1;

    private final long[] distance;
    private final int[] heap;
    private final int[] place;
    private int size;

    /** @param distance of each thing, kept by whoever asks */
    Nearest(long[] distance) {
        this.distance = distance;
        heap = new int[distance.length];
        place = new int[distance.length];
        Arrays.fill(place, OUT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean has(int thing) {
        return place[thing] != OUT;
    }

    /** Puts a thing in, or moves it after it came nearer. */
    void put(int thing) {
        int at = place[thing] == OUT ? size++ : place[thing];
        long near = distance[thing];
        while (at > 0) {
            int above = (at - 1) / BRANCHES;
            if (distance[heap[above]] <= near) {
                break;
            }
            set(at, heap[above]);
            at = above;
        }
        set(at, thing);
    }

    int first() {
        return heap[0];
    }

    int take() {
        int first = heap[0];
        place[first] = OUT;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return first;
    }

    void clear() {
        while (size > 0) {
            place[heap[--size]] = OUT;
        }
    }

    private void sink(int thing) {
        long near = distance[thing];
        int at = 0;
        while (true) {
            int from = at * BRANCHES + 1;
            int least = from;
            for (int below = from + 1; below < Math.min(from + BRANCHES, size); below++) {
                if (distance[heap[below]] < distance[heap[least]]) {
                    least = below;
                }
            }
            if (from >= size || distance[heap[least]] >= near) {
                break;
            }
            set(at, heap[least]);
            at = least;
        }
        set(at, thing);
    }

    private void set(int at, int thing) {
        heap[at] = thing;
        place[thing] = at;
    }
}
