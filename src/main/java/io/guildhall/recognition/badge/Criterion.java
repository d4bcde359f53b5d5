package io.guildhall.recognition.badge;

/**
 * What a rule counts of somebody: only what the app itself knows, never pages, comments, likes or days in a row. Names are kept in the database, so
 * they never change.
 */
public enum Criterion {
    /** Sessions that they held as a mentor. */
    SESSIONS_AS_MENTOR(true),
    /** Different people whom they mentored: in a pairing that was completed, or in which they met. */
    PEOPLE_HELPED(true),
    /** Rounds of programmes in which a pairing of theirs was completed. */
    ROUNDS_COMPLETED(true),
    /** Different people who thanked them, and did not take it back. */
    PEOPLE_THANKFUL(false),
    /** Newcomers to whom they said hello, or whose buddy they were. */
    NEWCOMERS_WELCOMED(false),
    /** What they did for others: sessions held in any part, newcomers welcomed, and people who thanked them. */
    CONTRIBUTIONS(false),
    /** Ambitions that they proposed, that others stood behind, and that their community fulfilled. */
    AMBITIONS_FULFILLED(false),
    /** Whole months in which they facilitated a community. */
    MONTHS_AS_FACILITATOR(false);

    private final boolean mentoring;

    Criterion(boolean mentoring) {
        this.mentoring = mentoring;
    }

    /** Whether it tells that somebody takes part in mentoring, so that what it earns is shown by the earner alone (domain, 9.13). */
    public boolean isOfMentoring() {
        return mentoring;
    }
}
