package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Rule;

/** Two whom managers wanted together and whom a run did not bring together. */
public record DroppedPin(Pin pin, Why why) {
    /** Why not. Names are kept in the database. */
    public enum Why {
        /** One of them does not take part any more, or not as that. */
        GONE,
        /** They were wanted apart as well. */
        APART,
        /** One has no time now, or a rule that nobody can set aside keeps them apart; which of these, nobody reads, for it may be a block. */
        RULES,
        /** One of them has no place left. */
        FULL,
        /** They were paired before and are not to be again, or they are paired now, or one asked the other. */
        BEFORE;

        /** What a broken rule that nobody can set aside counts as. */
        static Why of(Rule rule) {
            return switch (rule) {
                case FULL -> FULL;
                case PAIRED_BEFORE -> BEFORE;
                default -> RULES;
            };
        }
    }
}
