package io.guildhall.suggestion;

import io.guildhall.membership.Sighting;

/**
 * A community that the viewer might join.
 *
 * @param because what of their own profile it meets
 */
public record SuggestedCommunity(Sighting sighting, Met because) {}
