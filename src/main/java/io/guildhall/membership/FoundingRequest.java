package io.guildhall.membership;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.util.List;
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
    /** A facilitator that is given must be somebody; whether that person exists is another question. */
    Optional<FieldError> problem() {
        return facilitator
                .filter(String::isBlank)
                .map(blank -> new FieldError("facilitator", TextRule.BLANK, List.of()));
    }
}
