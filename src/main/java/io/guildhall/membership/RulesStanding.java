package io.guildhall.membership;

import io.guildhall.community.GroundRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where a member stands with the ground rules (invariant 3). Pure. */
public enum RulesStanding {
    /** There is nothing to accept: no rules, or no member. */
    FREE,
    /** They accepted the rules that hold. */
    KEPT,
    /** They accepted the rules before; they may take part until the grace time ends. */
    IN_GRACE,
    /** They read along: what members do together waits until they accept. Their rights on pages are the host's and stay. */
    READ_ONLY;

    static RulesStanding of(Optional<GroundRules> rules, Membership own, Instant now, Duration grace) {
        if (rules.isEmpty() || !own.isActive()) {
            return FREE;
        }
        GroundRules held = rules.get();
        if (isKept(held, own)) {
            return KEPT;
        }
        boolean counts = own.rulesAccepted().orElse(0) >= held.formerNo() || cameLater(held, own);
        return counts && now.isBefore(graceEnds(held, own, grace)) ? IN_GRACE : READ_ONLY;
    }

    /** Whether they accepted the version that everybody was last asked to accept, or a later one. */
    public static boolean isKept(GroundRules rules, Membership own) {
        return own.rulesAccepted().orElse(0) >= rules.askedNo();
    }

    /** When the time ends in which somebody may take part who has not accepted them yet: who came in later has as long from then. */
    public static Instant graceEnds(GroundRules rules, Membership own, Duration grace) {
        Instant from = own.joinedAt().filter(rules.askedAt()::isBefore).orElse(rules.askedAt());
        return from.plus(grace);
    }

    private static boolean cameLater(GroundRules rules, Membership own) {
        return own.joinedAt().filter(rules.askedAt()::isBefore).isPresent();
    }
}
