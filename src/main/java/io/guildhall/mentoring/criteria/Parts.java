package io.guildhall.mentoring.criteria;

import io.guildhall.mentoring.programme.Criteria;

/** What single criteria say of two people, in thousandths. Pure. */
final class Parts {
    static final int ALL = Criteria.POINTS;
    static final int HALF = ALL / 2;

    private static final int WORKING_MINUTES = 8 * 60;
    private static final int DAY_MINUTES = 24 * 60;
    private static final int ENOUGH_MINUTES = 120;

    /** How far above a mentor is best: enough to have been there, near enough to remember it. */
    private static final int NEAREST = 1;

    private static final int FARTHEST = 4;
    private static final int FARTHEST_PEER = 1;

    /** From so many levels on, where the other begins included, somebody offers all that is wanted. */
    private static final double LEVELS = 3;

    private Parts() {}

    /** How much somebody who knows it so well can teach somebody who begins there, 0 to 1: nothing where the other knows it better. */
    static double level(int offered, int wanted) {
        return Math.min(1, Math.max(0, offered - wanted + 1) / LEVELS);
    }

    /** What a wish of that rank counts, from 0: the dearest all, each of the next a fifth less. */
    static int wished(int rank) {
        return Math.max(0, ALL - rank * ALL / 5);
    }

    /** All within the band that is best, from there on less, down to nothing where the criteria forbid it. */
    static int seniority(int gap, boolean peers, Criteria criteria) {
        int nearest = peers ? 0 : NEAREST;
        int farthest = peers ? FARTHEST_PEER : FARTHEST;
        if (gap < nearest) {
            return ALL * Math.max(0, gap - criteria.gapLeast()) / Math.max(1, nearest - criteria.gapLeast());
        }
        return gap <= farthest
                ? ALL
                : ALL * Math.max(0, criteria.gapMost() - gap) / Math.max(1, criteria.gapMost() - farthest);
    }

    /** Eight working hours by the clock of each, of which two in common are enough. */
    static int time(int one, int other) {
        if (one == Integer.MIN_VALUE || other == Integer.MIN_VALUE) {
            return HALF;
        }
        int apart = Math.abs(one - other) % DAY_MINUTES;
        int common = Math.max(0, WORKING_MINUTES - Math.min(apart, DAY_MINUTES - apart));
        return Math.min(ALL, ALL * common / ENOUGH_MINUTES);
    }

    /** All where both like the same best, half where they share one, or where one of them did not say. */
    static int language(long[] one, long[] other, boolean sameFavourite) {
        if (one.length == 0 || other.length == 0) {
            return HALF;
        }
        if (sameFavourite) {
            return ALL;
        }
        for (int each = 0; each < Math.min(one.length, other.length); each++) {
            if ((one[each] & other[each]) != 0) {
                return HALF;
            }
        }
        return 0;
    }

    /** All where they come from different corners. */
    static int mix(int one, int other) {
        if (one == Traits.UNKNOWN || other == Traits.UNKNOWN) {
            return HALF;
        }
        return one == other ? 0 : ALL;
    }

    /** The smaller number of weekly hours by the greater. */
    static int rhythm(int one, int other) {
        if (one == Traits.UNKNOWN || other == Traits.UNKNOWN) {
            return HALF;
        }
        return Math.max(one, other) == 0 ? ALL : ALL * Math.min(one, other) / Math.max(one, other);
    }
}
