package io.guildhall.membership;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import java.util.Optional;

/**
 * What is asked for when a space becomes a community.
 *
 * @param spaceKey as it was typed
 * @param facilitator user key or username of the first facilitator; the founder where empty
 */
public record FoundingRequest(
        String spaceKey,
        CommunityType type,
        Charter charter,
        JoinPolicy joinPolicy,
        RosterVisibility rosterVisibility,
        Optional<String> facilitator) {
    /** With the defaults that suit most: of practice, open, and its people shown to those who see the space. */
    public static FoundingRequest of(String spaceKey, String concern) {
        return new FoundingRequest(
                spaceKey,
                CommunityType.PRACTICE,
                Charter.about(concern),
                JoinPolicy.OPEN,
                RosterVisibility.EVERYONE,
                Optional.empty());
    }
}
