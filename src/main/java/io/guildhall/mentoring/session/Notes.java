package io.guildhall.mentoring.session;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.PairingId;
import java.util.List;

/** Port: where notes are kept. Only {@link NoteService} has it. Whatever writes is called in a transaction. */
public interface Notes {
    /** Those of a pairing that a person in it may read: their own, and those that are for the two. One statement. */
    List<Note> of(PairingId pairing, UserId reader);

    /** Keeps one in place of the one that its author had of the session for the same eyes. At most three statements. */
    void write(Note note);

    /** Takes one away; false where there was none. One statement. */
    boolean remove(long session, UserId author, NoteSight sight);
}
