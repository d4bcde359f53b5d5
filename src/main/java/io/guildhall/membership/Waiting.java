package io.guildhall.membership;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** What waits in a community for those who run it, told by where somebody stands and for how long. */
public enum Waiting {
    /** They asked to join. */
    REQUEST(MembershipState.REQUESTED, Duration.ZERO),
    /** A member proposed to invite them. */
    PROPOSAL(MembershipState.INVITE_REQUESTED, Duration.ZERO),
    /** Their invitation lapses within three days. */
    LAPSING(MembershipState.INVITED, Duration.ofDays(11)),
    /**
     * They joined a while ago and nobody welcomed them: not who founded the community or facilitates it, and not who joined more than
     * {@link #NEW_FOR} ago.
     */
    NEWCOMER(MembershipState.ACTIVE, Duration.ofDays(14)),
    /** Their time as a guest ends within 14 days. */
    GUEST(MembershipState.ACTIVE, Duration.ZERO);

    /** How long an invitation waits for an answer. */
    public static final Duration INVITATION_LASTS = LAPSING.after.plus(Duration.ofDays(3));

    /** For how long somebody is new. */
    public static final Duration NEW_FOR = Duration.ofDays(60);

    private final MembershipState state;
    private final Duration after;

    Waiting(MembershipState state, Duration after) {
        this.state = state;
        this.after = after;
    }

    /** What waits of somebody of whom something does: where they stand tells it, and of guests how long they stay. */
    public static Waiting of(Membership membership, Instant now) {
        boolean ends = membership.isActive()
                && membership
                        .guest()
                        .filter(guest -> !guest.nearFrom().isAfter(now))
                        .isPresent();
        return ends
                ? GUEST
                : Stream.of(values())
                        .filter(what -> what.state == membership.state())
                        .findFirst()
                        .orElseThrow();
    }

    /** Where they stand. */
    public MembershipState state() {
        return state;
    }

    /** They came there no later than this: newcomers joined then, others came into their state. */
    public Instant latest(Instant now) {
        return now.minus(after);
    }

    /** Newcomers joined after this. */
    public static Instant newSince(Instant now) {
        return now.minus(NEW_FOR);
    }

    /** When an invitation lapses. */
    public static Instant lapsesAt(Membership invited) {
        return invited.since().plus(INVITATION_LASTS);
    }

    /** Since when that somebody waits. */
    public Instant since(Membership membership) {
        return switch (this) {
            case NEWCOMER -> membership.joinedAt().orElse(membership.since());
            case GUEST -> membership.guest().map(Guest::nearFrom).orElse(Instant.MAX);
            default -> membership.since();
        };
    }
}
