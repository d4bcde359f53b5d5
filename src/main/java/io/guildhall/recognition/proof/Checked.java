package io.guildhall.recognition.proof;

import io.guildhall.recognition.credential.Verdict;
import java.util.Optional;

/**
 * What checking something that somebody brought came to.
 *
 * @param answer in short
 * @param seen what is told of the award; empty unless its earner shares it
 */
public record Checked(Answer answer, Optional<Seen> seen) {
    /** What is answered; stable, told to programs. */
    public enum Answer {
        /** It is true and counts. */
        VALID,
        /** It was true, and its time is over. */
        EXPIRED,
        /** It was taken back. */
        REVOKED,
        /** It is true from a later moment on. */
        NOT_YET_VALID,
        /** This site signed it, and its earner shows it to nobody now. */
        NOT_SHARED,
        /** It is whole, but no key of this site signed it: nothing in it is known to be true. */
        NOT_CONFIRMED,
        /** Somebody changed it after it was signed. */
        SIGNATURE_BROKEN,
        /** The credential is true, but the picture around it is another one. */
        PICTURE_CHANGED,
        /** It is no credential of this kind, or is damaged. */
        MALFORMED;

        static Answer of(Verdict verdict) {
            return valueOf(verdict.name());
        }
    }
}
