package io.guildhall.ambition;

/** Something that can be done about an ambition. Buttons show only what is there; the service checks again. */
public enum AmbitionAct {
    EDIT,
    VOTE,
    /** Take the own vote back. */
    UNVOTE,
    ENDORSE,
    FULFIL,
    DROP
}
