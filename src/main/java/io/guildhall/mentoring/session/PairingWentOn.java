package io.guildhall.mentoring.session;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import java.time.Instant;

/** Those in a pairing held another session, or one less, or it came into another state. It does not say who they are. */
public record PairingWentOn(PairingId pairing, PairingState state, int held, Instant at) implements DomainEvent {
    static PairingWentOn of(Pairing pairing, Instant at) {
        return new PairingWentOn(pairing.id(), pairing.state(), pairing.course().held(), at);
    }
}
