package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Participant;
import io.guildhall.mentoring.criteria.Row;
import io.guildhall.mentoring.criteria.Tally;
import io.guildhall.mentoring.run.Unmatched.Why;
import io.guildhall.profile.SkillKind;
import java.util.Map;
import java.util.stream.IntStream;

/** Why somebody is left. */
final class Reasons {
    private final Chosen chosen;
    private final Entrants entrants;
    private final int[] fits;

    /** Peers who hang together by pairs that could be made: the lowest of each knot, and how many of it are left. */
    private final int[] knot;

    private final int[] leftOf;

    Reasons(Chosen chosen, Added added, int[] fits) {
        this.chosen = chosen;
        entrants = chosen.entrants;
        this.fits = fits;
        knot = IntStream.range(0, entrants.peers ? chosen.takers.length : 0).toArray();
        for (int peer = 0; peer < knot.length; peer++) {
            for (long each : entrants.wishes[peer] > 0 ? added.of(peer) : new long[0]) {
                if (entrants.places[Added.giver(each)] > 0) {
                    knot[lowest(peer)] = lowest(Added.giver(each));
                }
            }
        }
        leftOf = new int[knot.length];
        for (int peer = 0; peer < knot.length; peer++) {
            leftOf[lowest(peer)] += chosen.takers[peer] == 0 && chosen.takes(peer) ? 1 : 0;
        }
    }

    private int lowest(int peer) {
        int at = peer;
        while (knot[at] != at) {
            knot[at] = knot[knot[at]];
            at = knot[at];
        }
        return at;
    }

    Unmatched ofTaker(int no, int taker, Row row) {
        Tally tally = row.tally();
        return new Unmatched(
                no, entrants.takerId(taker), true, why(taker, tally), tally.allowed(), tally.kept(), tally.gained());
    }

    private Why why(int taker, Tally tally) {
        if (tally.allowed() > 0) {
            return entrants.peers && leftOf[lowest(taker)] == 1 ? Why.ODD : Why.TAKEN;
        }
        if (entrants.crowd.programme().settings().criteria().sharedSkill() && tally.gives() == 0) {
            return isSilent(entrants.crowd.takers().get(taker)) ? Why.SILENT : Why.NOBODY_OFFERS;
        }
        return Why.BY_RULES;
    }

    private boolean isSilent(Participant each) {
        return each.about().skills(SkillKind.WANT).isEmpty()
                && (!entrants.peers || each.about().skills(SkillKind.OFFER).isEmpty());
    }

    /** Of givers nothing is counted but who would fit: whoever asks them for time has nothing to change about rules. */
    Unmatched ofGiver(int no, int giver) {
        Why why = fits[giver] > 0 ? Why.NOT_NEEDED : Why.BY_RULES;
        return new Unmatched(no, entrants.giverId(giver), false, why, fits[giver], Map.of(), Map.of());
    }
}
