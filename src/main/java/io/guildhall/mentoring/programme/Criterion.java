package io.guildhall.mentoring.programme;

/**
 * What a match looks at when it weighs two who could be paired. Each says of two people something between nothing and everything; how much it counts is
 * for the managers to say. Names are kept in the database, so they never change.
 */
public enum Criterion {
    /** What one wants to learn and the other offers. */
    SKILLS(10),
    /** Whom people wish for. */
    WISHES(8),
    /** How far apart they are in experience. */
    SENIORITY(3),
    /** How many working hours they have in common. */
    TIME(5),
    /** Which languages they share. */
    LANGUAGE(5),
    /** That they come from different corners. */
    MIX(3),
    /** Whether they have about as much time a week. */
    RHYTHM(2),
    /** That they were not paired before. */
    NOVELTY(2);

    /** The most that anything counts; 0 leaves it out. */
    public static final int WEIGHT_MAX = 10;

    private final int usual;

    Criterion(int usual) {
        this.usual = usual;
    }

    /** How much it counts where nobody decided otherwise. */
    int usual() {
        return usual;
    }
}
