package io.guildhall.mentoring.session;

import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingRow;
import io.guildhall.mentoring.programme.FreshProgramme;

/** A pairing under its programme's lock, before the eyes of whoever wants to change something in it. */
record FreshPairing(FreshProgramme programme, SeenPairing seen, PairingRow row) {
    Pairing pairing() {
        return row.value();
    }
}
