package io.guildhall.community;

import java.util.Optional;

/**
 * What somebody wants the settings to be.
 *
 * @param listing empty to leave it as it is: a client that does not know of it must not make a hidden community known
 */
public record SettingsChange(
        CommunityType type, JoinPolicy joinPolicy, Optional<Listing> listing, RosterVisibility rosterVisibility) {
    /** The settings that come of it. */
    public CommunitySettings of(CommunitySettings present) {
        return new CommunitySettings(type, joinPolicy, listing.orElse(present.listing()), rosterVisibility);
    }
}
