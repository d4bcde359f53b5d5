package io.guildhall.mentoring.session;

import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.SeenProgramme;
import java.util.Optional;

/** A pairing before the eyes of one viewer: one of those in it, or somebody who manages the programme and reads nothing that they write. */
public record SeenPairing(SeenProgramme seen, Pairing pairing) {
    public Viewer viewer() {
        return seen.viewer();
    }

    public Programme programme() {
        return seen.programme();
    }

    /** The viewer's own part; empty for whoever only manages. */
    public Optional<Part> own() {
        return seen.viewer().user().flatMap(pairing::part);
    }

    public boolean isOwn() {
        return own().isPresent();
    }

    /** The viewer, who is in it. */
    UserId me() {
        return own().orElseThrow().user();
    }

    /** Whether the viewer may write something down in it now. */
    public boolean isWritable() {
        return isOwn() && pairing.state().isRunning();
    }

    /** The same after a change of the pairing. */
    SeenPairing now(Pairing changed) {
        return new SeenPairing(seen, changed);
    }
}
