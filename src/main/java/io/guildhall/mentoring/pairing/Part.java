package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.UserId;

/**
 * Somebody in a pairing.
 *
 * @param agreed whether they said yes: always where they asked, or where nobody is asked
 * @param done whether they said that the two are done
 */
public record Part(UserId user, PartRole role, boolean agreed, boolean done) {
    /** Somebody who is in it and not done. */
    public static Part of(UserId user, PartRole role) {
        return new Part(user, role, true, false);
    }

    /** The same, who says yes. */
    public Part agreeing() {
        return new Part(user, role, true, done);
    }

    /** The same, who says that they are done, or not. */
    public Part finishing(boolean finished) {
        return new Part(user, role, agreed, finished);
    }
}
