package io.guildhall.recognition.badge;

import java.util.List;
import java.util.Optional;

/**
 * What there is under a name of a badge.
 *
 * @param found the badge; empty where none is called so
 * @param known the badges that could have been named there, as far as they were given or can be
 */
public record BadgeAsked(Optional<BadgeHolders> found, List<BadgeFace> known) {
    public BadgeAsked {
        known = List.copyOf(known);
    }
}
