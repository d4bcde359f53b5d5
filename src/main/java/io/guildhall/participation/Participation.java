package io.guildhall.participation;

import io.guildhall.community.Turnout.Levels;
import io.guildhall.community.Turnout.Load;
import io.guildhall.contribution.Level;
import io.guildhall.expertise.Balance;
import java.util.Optional;

/**
 * How the members of a community take part, before the eyes of one of them.
 *
 * @param members how many there are
 * @param own how much the viewer does; empty where that is not said
 * @param counted whether it was counted already how much people take part
 * @param meters for whoever runs the community; empty for others
 */
public record Participation(int members, Optional<Own> own, boolean counted, Optional<Meters> meters) {
    /** From so many members on something is said of them together. */
    public static final int PEOPLE_MIN = 5;

    /**
     * How much the viewer takes part.
     *
     * @param weeks in how many of the last thirteen weeks they did something
     * @param facilitates whether they are in the core for that
     */
    public record Own(Level level, int weeks, boolean facilitates) {}

    /**
     * What those who run a community look at.
     *
     * @param levels empty for a small community
     * @param load empty where too few people wrote something
     * @param skills what members offer and want; empty for too few members
     */
    public record Meters(Optional<Levels> levels, Optional<Load> load, Optional<Skills> skills) {}

    /**
     * How many skills are offered and wanted.
     *
     * @param gaps how many of those that are wanted nobody offers
     */
    public record Skills(int offered, int wanted, int gaps) {
        static Skills of(Balance balance) {
            int offered = balance.offered().size();
            int gaps = balance.gaps().size();
            return new Skills(offered, offered - balance.unasked().size() + gaps, gaps);
        }
    }
}
