package io.guildhall.mentoring.session;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.PairingId;
import java.time.Instant;

/**
 * What somebody writes down of a session. It never leaves {@link NoteService} but to those who may read it, and stands in no log, audit or export.
 *
 * @param session the number of the session
 * @param text in at most {@value #TEXT_MAX} characters, never empty
 */
public record Note(PairingId pairing, long session, UserId author, NoteSight sight, String text, Instant at) {
    public static final int TEXT_MAX = 4_000;

    /** Whether somebody of the pairing may read it. */
    boolean isFor(UserId reader) {
        return sight == NoteSight.PAIR || author.equals(reader);
    }

    /** Says nothing of what it says, so that no log does. */
    @Override
    public String toString() {
        return "Note[" + session + ' ' + sight + ']';
    }
}
