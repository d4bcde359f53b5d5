package io.guildhall.mentoring.matching;

import java.util.Arrays;

/**
 * The pairs of a mentor and a mentee that may be formed, by their numbers from 0, in any order. Held in plain arrays: a round has hundreds of
 * thousands of them.
 */
public final class MentorPairs {
    private static final int FEW = 16;

    private int[] mentors;
    private int[] mentees;
    private long[] worths;
    private int size;

    /** None so far. */
    public MentorPairs() {
        this(FEW);
    }

    /** None so far, with room for so many; there may be more. */
    MentorPairs(int room) {
        mentors = new int[Math.max(FEW, room)];
        mentees = new int[mentors.length];
        worths = new long[mentors.length];
    }

    /**
     * Adds a pair.
     *
     * @param worth more is better; a pair that is worth nothing or less is never chosen
     */
    public MentorPairs add(int mentor, int mentee, long worth) {
        if (size == worths.length) {
            int more = size + (size >> 1);
            mentors = Arrays.copyOf(mentors, more);
            mentees = Arrays.copyOf(mentees, more);
            worths = Arrays.copyOf(worths, more);
        }
        mentors[size] = mentor;
        mentees[size] = mentee;
        worths[size] = worth;
        size++;
        return this;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The mentor of the pair that was added at this place, from 0. */
    public int mentor(int at) {
        return mentors[at];
    }

    /** The mentee of a pair. */
    public int mentee(int at) {
        return mentees[at];
    }

    /** What a pair is worth. */
    public long worth(int at) {
        return worths[at];
    }
}
