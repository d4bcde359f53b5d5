package io.guildhall.community;

import io.guildhall.kernel.Refusal.FieldError;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants the settings to be.
 *
 * @param listing empty to leave it as it is: a client that does not know of it must not make a hidden community known
 */
public record SettingsChange(
        CommunityType type, JoinPolicy joinPolicy, Optional<Listing> listing, RosterVisibility rosterVisibility) {
    public static final String NO_SITE_YET = "field.listing-site";

    /** What cannot be kept: nothing is shown to the whole site yet, so no community may begin to ask for it. */
    public List<FieldError> problems(CommunitySettings present) {
        boolean opensToSite = listing.filter(Listing.SITE::equals).isPresent() && present.listing() != Listing.SITE;
        return opensToSite ? List.of(new FieldError("listing", NO_SITE_YET, List.of())) : List.of();
    }

    /** The settings that come of it. */
    public CommunitySettings of(CommunitySettings present) {
        return new CommunitySettings(type, joinPolicy, listing.orElse(present.listing()), rosterVisibility);
    }
}
