package io.guildhall.mentoring.pairing;

/** A pairing, by its number in the database. */
public record PairingId(long value) {}
