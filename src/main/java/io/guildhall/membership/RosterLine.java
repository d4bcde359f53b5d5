package io.guildhall.membership;

import io.guildhall.kernel.Place;

/** A membership and its place in the list by name. */
public record RosterLine(Membership membership, Place place) {}
