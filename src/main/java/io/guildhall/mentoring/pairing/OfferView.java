package io.guildhall.mentoring.pairing;

import io.guildhall.mentoring.programme.SeenProgramme;

/** An offer, or what came of it, before the eyes of one of the two or of whoever manages the programme. */
public record OfferView(SeenProgramme seen, Pairing pairing) {}
