package io.guildhall.mentoring.criteria;

import java.util.Arrays;

/**
 * What givers offer of what one taker wants; among peers also the other way round. Most givers offer nothing of it, and to look at everybody for each taker
 * would take most of the time: it goes from each skill to those who offer it.
 */
final class Shared {
    /** To forget everybody one after the other takes so many times as long as to forget all. */
    private static final int DEARER = 8;

    private final Weighing all;
    private final boolean peers;
    private final double[] gives;
    private final double[] takes;
    private final Touched touched;

    /** What an offer of each level is worth, of the skill that is looked at. */
    private final double[] worths;

    private int taker;
    private double wanted;

    /** How often anybody was touched. */
    private int touches;

    Shared(Weighing all) {
        this.all = all;
        peers = all.crowd.isOfPeers();
        int size = all.givers.size;
        gives = new double[size];
        takes = new double[peers ? size : 0];
        touched = new Touched(size);
        worths = new double[1 + all.mostLevel];
    }

    /** Turns to a taker; whoever was there before must be closed. */
    void open(int which) {
        turn(which);
        Traits own = all.takers;
        for (int each = 0; each < own.wants[taker].length; each++) {
            offered(each);
        }
        for (int each = 0; each < own.offers[taker].length && peers; each++) {
            int skill = own.offers[taker][each];
            for (int giver : all.wanting[skill]) {
                wanted(each, giver, find(all.givers.wants[giver], skill));
            }
        }
    }

    /** The same, for whoever asks of these givers only. */
    void open(int which, int... givers) {
        turn(which);
        Traits own = all.takers;
        for (int giver : givers) {
            for (int each = 0; each < own.wants[taker].length; each++) {
                int at = find(all.givers.offers[giver], own.wants[taker][each]);
                if (at >= 0) {
                    offered(each, giver, all.givers.offerLevels[giver][at]);
                }
            }
            for (int each = 0; each < own.offers[taker].length && peers; each++) {
                int at = find(all.givers.wants[giver], own.offers[taker][each]);
                if (at >= 0) {
                    wanted(each, giver, at);
                }
            }
        }
    }

    private void turn(int which) {
        taker = which;
        wanted = all.wantedOfTakers[taker];
    }

    private double worth(int want) {
        return all.takers.wantPriorities[taker][want] * all.rarity[all.takers.wants[taker][want]];
    }

    private void offered(int want) {
        int skill = all.takers.wants[taker][want];
        double worth = worth(want);
        for (int level = 0; level < worths.length; level++) {
            worths[level] = worth * Parts.level(level, all.takers.wantLevels[taker][want]);
        }
        int[] offering = all.offering[skill];
        int[] levels = all.offeringLevels[skill];
        for (int at = 0; at < offering.length; at++) {
            touch(offering[at], gives, worths[levels[at]]);
        }
        touches += offering.length;
    }

    private void offered(int want, int giver, int level) {
        touch(giver, gives, worth(want) * Parts.level(level, all.takers.wantLevels[taker][want]));
        touches++;
    }

    private void wanted(int offer, int giver, int at) {
        Traits own = all.takers;
        double worth = all.givers.wantPriorities[giver][at] * all.rarity[own.offers[taker][offer]];
        touch(giver, takes, worth * Parts.level(own.offerLevels[taker][offer], all.givers.wantLevels[giver][at]));
        touches++;
    }

    /** Adds what may be nothing, too: nobody can foretell of whom, and to ask costs more than to add. */
    private void touch(int giver, double[] what, double worth) {
        touched.add(giver, worth > 0);
        what[giver] += worth;
    }

    /** Where a skill is; below zero where it is not. */
    static int find(int[] skills, int skill) {
        for (int each = 0; each < skills.length; each++) {
            if (skills[each] == skill) {
                return each;
            }
        }
        return -1;
    }

    /** Forgets the taker. */
    void close() {
        if (touches > gives.length / DEARER) {
            Arrays.fill(gives, 0);
            Arrays.fill(takes, 0);
        } else {
            for (int giver = touched.from(0); giver < gives.length; giver = touched.from(giver + 1)) {
                gives[giver] = 0;
                if (peers) {
                    takes[giver] = 0;
                }
            }
        }
        touched.clear();
        touches = 0;
    }

    /** The first from this one on who offers anything that the taker wants, or among peers the other way round; how many givers there are where nobody does. */
    int next(int giver) {
        return touched.from(giver);
    }

    /** Whether the giver offers anything that the taker wants, or among peers the other way round. */
    boolean isAny(int giver) {
        return gives[giver] > 0 || peers && takes[giver] > 0;
    }

    /** What is offered of what is wanted, 0 to 1,000, what matters most and what few offer counting most; among peers the mean of both ways. */
    int part(int giver) {
        double one = share(gives[giver], wanted);
        double both = peers ? (one + share(takes[giver], all.wantedOfGivers[giver])) / 2 : one;
        return (int) (Parts.ALL * both + 0.5);
    }

    private static double share(double given, double wanted) {
        return wanted == 0 ? 0 : given / wanted;
    }
}
