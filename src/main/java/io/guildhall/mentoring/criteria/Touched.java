package io.guildhall.mentoring.criteria;

import java.util.Arrays;

/** Who was touched, by number, to be gone through from the lowest; for loops that run ten million times, where a {@link java.util.BitSet} asks too much. */
final class Touched {
    private final int size;
    private final long[] words;

    /** Nobody of so many. */
    Touched(int size) {
        this.size = size;
        words = new long[size / Long.SIZE + 1];
    }

    /** Adds somebody, or not. */
    void add(int one, boolean whether) {
        words[one / Long.SIZE] |= (whether ? 1L : 0) << one;
    }

    /** The lowest who was touched from this one on, or the size. */
    int from(int one) {
        int at = one / Long.SIZE;
        long word = words[at] & -1L << one;
        while (word == 0) {
            if (++at == words.length) {
                return size;
            }
            word = words[at];
        }
        return at * Long.SIZE + Long.numberOfTrailingZeros(word);
    }

    void clear() {
        Arrays.fill(words, 0);
    }
}
