package io.guildhall.contribution;

/**
 * How much a member takes part (domain, section 5). It is said to that member alone; of others there are counts only. People move between levels, and
 * none of them is a fault.
 */
public enum Level {
    /** Who facilitates; and of those who did most, whoever did so in many weeks. */
    CORE,
    ACTIVE,
    OCCASIONAL,
    /** Who did nothing that can be seen. Whether they read is never tracked. */
    PERIPHERAL;

    /** From so many members on there are levels: else a count would be about somebody in particular. */
    public static final int MEMBERS_MIN = 12;

    /** In so many of thirteen weeks the core does something. */
    public static final int CORE_WEEKS = 6;

    /** In so many of them whoever is active does. */
    public static final int ACTIVE_WEEKS = 3;

    /**
     * The level of one member.
     *
     * @param weeks in how many of the last thirteen weeks they did something
     * @param points what it was worth
     * @param corePoints from so many points on somebody is among the tenth of members who did most
     */
    public static Level of(boolean facilitates, int weeks, int points, int corePoints) {
        if (facilitates || weeks >= CORE_WEEKS && points >= corePoints) {
            return CORE;
        }
        return weeks >= ACTIVE_WEEKS ? ACTIVE : weeks >= 1 ? OCCASIONAL : PERIPHERAL;
    }
}
