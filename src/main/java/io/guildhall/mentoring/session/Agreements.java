package io.guildhall.mentoring.session;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.PairingId;
import java.time.Instant;

/** Port: where agreements are kept. Whatever writes is called in a transaction, under the programme's lock. */
public interface Agreements {
    /** The one of a pairing, or none. One statement. */
    Agreement of(PairingId pairing);

    /** Keeps a wording, which nobody signed yet. At most three statements. */
    void word(PairingId pairing, String text, int revision, Instant at);

    /** Keeps that somebody signed a wording. At most three statements. */
    void sign(PairingId pairing, UserId person, int revision, Instant at);
}
