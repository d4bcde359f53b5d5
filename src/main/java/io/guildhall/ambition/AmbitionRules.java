package io.guildhall.ambition;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Refusal;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Role;
import io.guildhall.membership.Sighting;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what with ambitions. Members own them, so it is never enough to administer; a sponsor endorses and does nothing else; guests read, and so does
 * whoever has not accepted the ground rules in time.
 * Pure.
 */
final class AmbitionRules {
    private AmbitionRules() {}

    /** Why the viewer may not set ambitions in this community at all; empty where they may. */
    static Optional<Refusal> setting(Sighting seen, Instant now) {
        Optional<Membership> member = seen.standing().filter(Membership::isActive);
        if (member.isEmpty() || member.get().kind() == MemberKind.GUEST) {
            return refusal(AmbitionRefusal.NOT_MEMBER);
        }
        if (member.get().roles().contains(Role.SPONSOR)) {
            return refusal(AmbitionRefusal.SPONSOR);
        }
        return archived(seen).or(() -> seen.mayTakePart(now) ? Optional.empty() : refusal(AmbitionRefusal.READ_ONLY));
    }

    /** Why the viewer may not say that ambitions are fulfilled or dropped: that is for those of the members who run the community. */
    static Optional<Refusal> closing(Sighting seen, Instant now) {
        return setting(seen, now)
                .or(() -> seen.runsAsMember() ? Optional.empty() : refusal(AmbitionRefusal.NOT_FACILITATOR));
    }

    /** The same for one ambition: whoever proposed it may drop it until it is adopted. */
    static Optional<Refusal> dropping(Sighting seen, Ambition ambition, Instant now) {
        boolean own = seen.viewer().is(ambition.author()) && ambition.state() == AmbitionState.PROPOSED;
        return own ? setting(seen, now) : closing(seen, now);
    }

    static Optional<Refusal> endorsing(Sighting seen) {
        boolean sponsor = seen.standing()
                .filter(own -> own.isActive() && own.roles().contains(Role.SPONSOR))
                .isPresent();
        return sponsor ? archived(seen) : refusal(AmbitionRefusal.NOT_SPONSOR);
    }

    static Optional<Refusal> editing(Sighting seen, Ambition ambition, Instant now) {
        return setting(seen, now)
                .or(() -> seen.viewer().is(ambition.author()) ? Optional.empty() : refusal(AmbitionRefusal.NOT_AUTHOR))
                .or(() -> notIn(ambition, AmbitionState.PROPOSED))
                .or(() -> ambition.votes() > 1 ? refusal(AmbitionRefusal.VOTED) : Optional.empty());
    }

    /** Why nothing can become of it any more. */
    static Optional<Refusal> closed(Ambition ambition) {
        return ambition.state().isOpen() ? Optional.empty() : otherState(ambition);
    }

    static Optional<Refusal> notIn(Ambition ambition, AmbitionState state) {
        return ambition.state() == state ? Optional.empty() : otherState(ambition);
    }

    /** Everything the viewer may do with it now, by the rules that the service follows. */
    static Set<AmbitionAct> acts(Sighting seen, Ambition ambition, boolean voted, Instant now) {
        Set<AmbitionAct> can = EnumSet.noneOf(AmbitionAct.class);
        boolean proposed = ambition.state() == AmbitionState.PROPOSED;
        boolean author = seen.viewer().is(ambition.author());
        if (proposed && setting(seen, now).isEmpty() && !author) {
            can.add(voted ? AmbitionAct.UNVOTE : AmbitionAct.VOTE);
        }
        if (editing(seen, ambition, now).isEmpty()) {
            can.add(AmbitionAct.EDIT);
        }
        if (ambition.state().isOpen()) {
            if (ambition.endorsedBy().isEmpty() && endorsing(seen).isEmpty()) {
                can.add(AmbitionAct.ENDORSE);
            }
            if (!proposed && closing(seen, now).isEmpty()) {
                can.add(AmbitionAct.FULFIL);
            }
            if (dropping(seen, ambition, now).isEmpty()) {
                can.add(AmbitionAct.DROP);
            }
        }
        return can;
    }

    /** What the viewer may see: those inside and whoever administers everything, others what the community has agreed on. */
    static Set<AmbitionState> visible(Sighting seen) {
        boolean inside =
                seen.mayRun() || seen.standing().filter(Membership::isActive).isPresent();
        return inside ? EnumSet.allOf(AmbitionState.class) : EnumSet.of(AmbitionState.ADOPTED, AmbitionState.FULFILLED);
    }

    private static Optional<Refusal> archived(Sighting seen) {
        return seen.community().isArchived() ? Optional.of(Refusal.of(CommunityRefusal.ARCHIVED)) : Optional.empty();
    }

    private static Optional<Refusal> otherState(Ambition ambition) {
        return Optional.of(Refusal.of(AmbitionRefusal.OTHER_STATE, ambition.state()));
    }

    private static Optional<Refusal> refusal(AmbitionRefusal code) {
        return Optional.of(Refusal.of(code));
    }
}
