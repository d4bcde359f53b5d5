package io.guildhall.recognition.badge;

import io.guildhall.kernel.Space;
import java.util.Optional;
import java.util.Set;

/**
 * A class of badge as one viewer may see it.
 *
 * @param space that of the community that it belongs to; empty for the site
 */
public record BadgeView(BadgeClass badge, Optional<Space> space, Set<BadgeAct> can) {
    public BadgeView {
        can = Set.copyOf(can);
    }
}
