package io.guildhall.recognition.badge;

import io.guildhall.kernel.Space;
import java.util.List;
import java.util.Optional;

/**
 * A badge and who has it, as far as the viewer may see.
 *
 * @param space that of the community that the badge belongs to
 * @param told whether it is told at all who has it
 * @param holders newest first
 */
public record BadgeHolders(BadgeClass badge, Optional<Space> space, boolean told, List<AwardView> holders) {
    public BadgeHolders {
        holders = List.copyOf(holders);
    }
}
