package io.guildhall.mentoring.session;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.pairing.PairingRefusal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * The only way to notes (domain, invariant 12): those in the pairing read their own and what is for the two, nobody else reads any. Writing one is no change
 * of state of anything, so no record is made that somebody did.
 */
@Named
public final class NoteService {
    private static final TextRule RULE = TextRule.optionalText("text", Note.TEXT_MAX);

    private final PairDoor door;
    private final Notes notes;
    private final Sessions sessions;
    private final PairTidings tidings;

    @Inject
    NoteService(PairDoor door, Notes notes, Sessions sessions, PairTidings tidings) {
        this.door = door;
        this.notes = notes;
        this.sessions = sessions;
        this.tidings = tidings;
    }

    /** What the viewer may read, in the order in which it was written first; at most five statements. */
    public Outcome<List<Note>> list(Viewer viewer, long pairing) {
        return door.lookAsOwn(viewer, pairing).map(this::readable);
    }

    /** The same of a pairing that was seen by one of those in it. One statement. */
    List<Note> readable(SeenPairing seen) {
        return notes.of(seen.pairing().id(), seen.me()).stream()
                .filter(note -> note.isFor(seen.me()))
                .toList();
    }

    /** Writes the viewer's note of a session in place of the one before; an empty one takes it away, also once the pairing is over. */
    public Outcome<List<Note>> write(Viewer viewer, long pairing, long session, NoteSight sight, String text) {
        String stripped = text.strip();
        Optional<FieldError> wrong = RULE.problem(stripped);
        if (wrong.isPresent()) {
            return Outcome.refused(Refusal.ofFields(SessionRefusal.INVALID, List.of(wrong.get())));
        }
        return stripped.isEmpty()
                ? door.change(viewer, pairing, fresh -> Change.none(remove(fresh, session, sight)))
                : door.changeAsOwn(viewer, pairing, fresh -> write(fresh, session, sight, stripped));
    }

    private Outcome<List<Note>> remove(FreshPairing fresh, long session, NoteSight sight) {
        if (!fresh.seen().isOwn()) {
            return Outcome.refused(PairingRefusal.NOT_YOURS);
        }
        boolean removed = notes.remove(session, fresh.seen().me(), sight);
        List<Note> left = readable(fresh.seen());
        return removed ? Outcome.done(left) : Outcome.unchanged(left);
    }

    private Outcome<List<Note>> write(FreshPairing fresh, long session, NoteSight sight, String text) {
        if (sessions.find(fresh.pairing().id(), session).isEmpty()) {
            return Outcome.refused(SessionRefusal.UNKNOWN);
        }
        notes.write(new Note(fresh.pairing().id(), session, fresh.seen().me(), sight, text, tidings.now()));
        return Outcome.done(readable(fresh.seen()));
    }
}
