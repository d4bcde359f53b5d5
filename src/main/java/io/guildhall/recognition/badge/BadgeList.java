package io.guildhall.recognition.badge;

import java.util.List;

/**
 * The badges of a place as one viewer may see them.
 *
 * @param mayMake whether the viewer may make one here now
 */
public record BadgeList(List<BadgeView> badges, boolean mayMake) {
    public BadgeList {
        badges = List.copyOf(badges);
    }
}
