package io.guildhall.kernel;

/** Why something expected did not happen. Each feature has an enum of its own. */
public interface RefusalCode {
    /** Stable and dotted, for example {@code membership.last-facilitator}; its text is {@code guildhall.refusal.<code>}. */
    String code();

    Kind kind();

    /** How a refusal is answered; mapped once to HTTP. */
    enum Kind {
        LOGIN_NEEDED,
        NOT_FOUND,
        FORBIDDEN,
        CONFLICT,
        STALE,
        INVALID
    }
}
