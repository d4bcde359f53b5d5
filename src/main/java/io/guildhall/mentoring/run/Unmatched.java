package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Rule;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import java.util.Map;

/**
 * Somebody who looked for somebody, or had a place free, and for whom a run found nobody.
 *
 * @param no counts those of the run, from 1: takers first, by enrolment
 * @param taker whether they looked for somebody, else they had places for others
 * @param candidates how many the rules would have allowed
 * @param kept how many each rule keeps away from them, each person counted for the first that does
 * @param gained how many would be allowed more if that one rule did not hold
 */
public record Unmatched(
        int no,
        EnrolmentId person,
        boolean taker,
        Why why,
        int candidates,
        Map<Rule, Integer> kept,
        Map<Rule, Integer> gained) {
    public Unmatched {
        kept = Map.copyOf(kept);
        gained = Map.copyOf(gained);
    }

    /** Why, in one word for one sentence. Names are kept in the database, so they never change. */
    public enum Why {
        /** They did not say what they want, where somebody has to offer it. */
        SILENT,
        /** Nobody offers what they want. */
        NOBODY_OFFERS,
        /** Some would fit, and rules of the programme keep each of them away. */
        BY_RULES,
        /** Everybody who would fit went to people for whom it counted more. */
        TAKEN,
        /** Of an odd number somebody is left. */
        ODD,
        /** They have places, and everybody who would fit has somebody. */
        NOT_NEEDED
    }
}
