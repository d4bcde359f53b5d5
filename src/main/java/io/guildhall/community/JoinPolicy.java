package io.guildhall.community;

/** How one becomes a member. */
public enum JoinPolicy {
    OPEN,
    REQUEST,
    INVITE,
    CLOSED
}
