package io.guildhall.mentoring.pairing;

/** A pairing in the hands of whoever changes it, under the programme's lock. */
public interface PairingRow {
    Pairing value();

    void save(Pairing changed);
}
