package io.guildhall.community;

import io.guildhall.kernel.Place;

/** A community and its place in the list by name. */
public record ListedCommunity(Community community, Place place) {}
