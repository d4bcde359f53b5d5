package io.guildhall.community;

import io.guildhall.kernel.SpaceKey;

/**
 * A community.
 *
 * @param name the name it had when the space was last looked at; the space's own name is shown where the space is there
 * @param revision counts changes of charter and settings, from 1; it is the ETag
 * @param charterNo the number of the current charter version, from 1
 * @param memberCount active members, set from a count under the community's lock
 */
public record Community(
        CommunityId id,
        SpaceKey space,
        String name,
        Lifetime life,
        CommunitySettings settings,
        Charter charter,
        int revision,
        int charterNo,
        int memberCount) {
    public boolean isArchived() {
        return life.status() == CommunityStatus.ARCHIVED;
    }
}
