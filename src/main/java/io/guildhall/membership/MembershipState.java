package io.guildhall.membership;

/** Where somebody stands in a community (life cycle of membership). A stranger has no row. */
public enum MembershipState {
    INVITED,
    INVITE_REQUESTED,
    REQUESTED,
    ACTIVE,
    SUSPENDED,
    DECLINED,
    LEFT,
    REMOVED,
    BANNED,
    EXPIRED;

    /** Whether a way in is only open through a request, however open the community is. */
    public boolean mayOnlyAsk() {
        return this == REMOVED || this == DECLINED;
    }

    /** Whether somebody else's or one's own answer is awaited in it. */
    public boolean isWaiting() {
        return this == INVITED || this == INVITE_REQUESTED || this == REQUESTED;
    }

    /**
     * Whether it belongs to somebody who is in, or on the way in: they know of a hidden community. Not so somebody who was proposed: nobody told
     * them yet.
     */
    public boolean isInside() {
        return switch (this) {
            case ACTIVE, SUSPENDED, INVITED, REQUESTED -> true;
            case INVITE_REQUESTED, DECLINED, LEFT, REMOVED, BANNED, EXPIRED -> false;
        };
    }
}
