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

    /** Whether it belongs to somebody who is in, or on the way in: they know of a hidden community. */
    public boolean isInside() {
        return switch (this) {
            case ACTIVE, SUSPENDED, INVITED, INVITE_REQUESTED, REQUESTED -> true;
            case DECLINED, LEFT, REMOVED, BANNED, EXPIRED -> false;
        };
    }
}
