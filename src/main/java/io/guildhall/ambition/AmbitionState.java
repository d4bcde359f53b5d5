package io.guildhall.ambition;

/** Where an ambition is on its way. */
public enum AmbitionState {
    PROPOSED,
    /** Enough members stand behind it. */
    ADOPTED,
    FULFILLED,
    DROPPED;

    /** Whether something can still become of it. */
    public boolean isOpen() {
        return this == PROPOSED || this == ADOPTED;
    }
}
