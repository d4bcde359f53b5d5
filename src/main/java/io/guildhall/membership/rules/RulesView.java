package io.guildhall.membership.rules;

import io.guildhall.community.GroundRules;
import io.guildhall.kernel.Space;
import io.guildhall.membership.Membership;
import io.guildhall.membership.RulesStanding;
import io.guildhall.membership.Sighting;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The ground rules of a community before the eyes of one viewer.
 *
 * @param rules those that hold; empty where there are none yet
 * @param accepted the newest version that the viewer accepted
 * @param standing where the viewer stands with them
 * @param until when the viewer's grace time ends; only while it runs
 * @param edits whether the viewer may change them
 */
public record RulesView(
        Space space,
        Optional<GroundRules> rules,
        OptionalInt accepted,
        RulesStanding standing,
        Optional<Instant> until,
        boolean edits) {
    /** What a change is made from: one more than the version, so that there is something to match where there are no rules yet. */
    public int revision() {
        return revisionOf(rules);
    }

    /** The same of rules that were read with their community. */
    public static int revisionOf(Optional<GroundRules> rules) {
        return rules.map(GroundRules::no).orElse(0) + 1;
    }

    static RulesView of(Sighting sighting, Instant now) {
        Optional<GroundRules> rules = sighting.community().arrangements().rules();
        Optional<Membership> own = sighting.standing();
        RulesStanding standing = sighting.standingWithRules(now);
        Optional<Instant> until = standing == RulesStanding.IN_GRACE
                ? rules.flatMap(held -> own.map(member -> RulesStanding.graceEnds(held, member, sighting.grace())))
                : Optional.empty();
        return new RulesView(
                sighting.space(),
                rules,
                own.map(Membership::rulesAccepted).orElse(OptionalInt.empty()),
                standing,
                until,
                sighting.mayRun() && !sighting.community().isArchived());
    }
}
