package io.guildhall.people;

/**
 * Why a line of a file was left out.
 *
 * @param line its number; the head is line 1
 * @param value what stands there; empty where that does not matter
 */
public record LineProblem(int line, Kind kind, String value) {
    /** What is wrong with it. */
    public enum Kind {
        /** No living account has this name or key. */
        UNKNOWN_PERSON,
        UNKNOWN_MANAGER,
        /** The person, or the word, stands in an earlier line already. */
        DUPLICATE,
        /** Somebody would manage themselves in one step or several; the value is who manages whom. */
        CIRCLE,
        /** No whole number from 0 to 9. */
        BAD_SENIORITY,
        /** Too long, or with characters that cannot be kept. */
        BAD_TEXT,
        /** The word belongs to another skill. */
        TAKEN,
        /** It cannot be changed before all that has it has followed an earlier change. */
        FOLLOWED
    }
}
