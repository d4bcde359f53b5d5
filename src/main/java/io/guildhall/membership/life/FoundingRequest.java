package io.guildhall.membership.life;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunityTemplate;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for when a space becomes a community. What is left open comes from the other community, then from the template.
 *
 * @param spaceKey as it was typed
 * @param facilitator user key or username of the first facilitator; the founder where empty
 * @param template the blank one where empty
 * @param from the space of another community whose settings and rules are taken over: nothing of it that is anybody's own
 */
public record FoundingRequest(
        String spaceKey,
        Optional<CommunityType> type,
        Charter charter,
        Optional<JoinPolicy> joinPolicy,
        Optional<RosterVisibility> rosterVisibility,
        Optional<String> facilitator,
        Optional<CommunityTemplate> template,
        Optional<String> from) {
    /** With every setting, and after no example. */
    public FoundingRequest(
            String spaceKey,
            CommunityType type,
            Charter charter,
            JoinPolicy joinPolicy,
            RosterVisibility rosterVisibility,
            Optional<String> facilitator) {
        this(
                spaceKey,
                Optional.of(type),
                charter,
                Optional.of(joinPolicy),
                Optional.of(rosterVisibility),
                facilitator,
                Optional.empty(),
                Optional.empty());
    }

    /** A facilitator that is given must be somebody; whether that person exists is another question. */
    Optional<FieldError> problem() {
        return facilitator
                .filter(String::isBlank)
                .map(blank -> new FieldError("facilitator", TextRule.BLANK, List.of()));
    }
}
