package io.guildhall.membership.removing;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What those who run a community do to somebody's place in it, besides answering requests. */
enum Removal {
    /** Takes a member out. They may only ask from then on, however open the community is. */
    REMOVE(
            "membership.removed",
            MembershipState.REMOVED,
            EnumSet.of(MembershipState.ACTIVE, MembershipState.SUSPENDED)) {
        @Override
        DomainEvent event(Membership after, UserId by, Instant at) {
            return new MemberRemoved(after.community(), after.user(), by, at);
        }
    },
    /** Keeps somebody out, whatever they were before. */
    BAN("membership.banned", MembershipState.BANNED, EnumSet.complementOf(EnumSet.of(MembershipState.BANNED))) {
        @Override
        DomainEvent event(Membership after, UserId by, Instant at) {
            return new MemberBanned(after.community(), after.user(), by, at);
        }
    },
    /** Ends a ban. Somebody whose ban is lifted is out, and no more than that. */
    LIFT("membership.lifted", MembershipState.LEFT, EnumSet.of(MembershipState.BANNED)) {
        @Override
        DomainEvent event(Membership after, UserId by, Instant at) {
            return new BanLifted(after.community(), after.user(), by, at);
        }
    };

    private final String act;
    private final MembershipState to;
    private final Set<MembershipState> from;

    Removal(String act, MembershipState to, Set<MembershipState> from) {
        this.act = act;
        this.to = to;
        this.from = Set.copyOf(from);
    }

    /** What the audit calls it. */
    String act() {
        return act;
    }

    MembershipState to() {
        return to;
    }

    boolean isPossibleFrom(MembershipState state) {
        return from.contains(state);
    }

    abstract DomainEvent event(Membership after, UserId by, Instant at);
}
