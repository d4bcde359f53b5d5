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
    EXPIRED
}
