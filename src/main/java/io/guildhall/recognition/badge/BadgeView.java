package io.guildhall.recognition.badge;

import io.guildhall.kernel.Space;
import java.util.Optional;
import java.util.Set;

/**
 * A class of badge as one viewer may see it.
 *
 * @param space that of the community that it belongs to; empty for the site
 * @param counted of a badge of the site, that of the one community in which its rule counts; empty where the viewer may not know of it
 */
public record BadgeView(BadgeClass badge, Optional<Space> space, Optional<Space> counted, Set<BadgeAct> can) {
    /** One whose rule counts everywhere, or that has none. */
    public BadgeView(BadgeClass badge, Optional<Space> space, Set<BadgeAct> can) {
        this(badge, space, Optional.empty(), can);
    }

    public BadgeView {
        can = Set.copyOf(can);
    }
}
