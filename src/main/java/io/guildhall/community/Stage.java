package io.guildhall.community;

/** Stages of a community of practice (Wenger, McDermott, Snyder 2002). */
public enum Stage {
    POTENTIAL,
    COALESCING,
    MATURING,
    STEWARDSHIP,
    TRANSFORMATION
}
