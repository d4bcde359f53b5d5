package io.guildhall.membership;

/** A member, or a guest from outside. */
public enum MemberKind {
    MEMBER,
    GUEST
}
