package io.guildhall.membership;

/** Where a guest comes from. */
public enum GuestKind {
    SUPPLIER,
    CUSTOMER,
    STUDENT,
    PARTNER,
    OTHER
}
