package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * How a pairing was asked for and what was answered.
 *
 * @param by who asked; empty where the programme put them together
 * @param message what they wrote, in at most {@value #MESSAGE_MAX} characters; may be empty
 * @param reminded whether the other was reminded
 * @param answer what the other wrote, at most as long; may be empty
 * @param code why the other declined, where they said so
 */
public record Ask(
        Optional<UserId> by, String message, Instant at, boolean reminded, String answer, Optional<DeclineCode> code) {
    public static final int MESSAGE_MAX = 1_000;

    /** Somebody asks somebody. */
    public static Ask of(UserId by, String message, Instant at) {
        return new Ask(Optional.of(by), message, at, false, "", Optional.empty());
    }

    /** The programme puts them together. */
    public static Ask byProgramme(Instant at) {
        return new Ask(Optional.empty(), "", at, false, "", Optional.empty());
    }

    /** The same with words for both. */
    static Ask byProgramme(String message, Instant at) {
        return new Ask(Optional.empty(), message, at, false, "", Optional.empty());
    }

    /** The same, which waits from then on. */
    Ask anew(Instant from) {
        return new Ask(by, message, from, false, answer, code);
    }

    /** The same after a reminder. */
    public Ask remindedOnce() {
        return new Ask(by, message, at, true, answer, code);
    }

    /** The same with an answer. */
    public Ask answered(String words, Optional<DeclineCode> why) {
        return new Ask(by, message, at, reminded, words, why);
    }
}
