package io.guildhall.mentoring.pairing;

import io.guildhall.mentoring.programme.Programme;

/** Port: who wants to know that two are paired now; answered by features above. */
public interface PairsBegun {
    /** Told once it has committed, under no lock. */
    void begun(Programme programme, Pairing pairing);
}
