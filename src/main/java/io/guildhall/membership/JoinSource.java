package io.guildhall.membership;

/** How somebody came in. */
public enum JoinSource {
    FOUNDING,
    SELF,
    REQUEST,
    INVITATION
}
