package io.guildhall.suggestion;

import java.util.List;

/**
 * What is suggested to somebody.
 *
 * @param communities that they might join
 * @param skills that they might offer
 * @param says whether they say what they offer or want at all; communities are found by it
 * @param off whether they want no suggestions: then there are none
 */
public record Suggested(List<SuggestedCommunity> communities, List<SuggestedSkill> skills, boolean says, boolean off) {
    public Suggested {
        communities = List.copyOf(communities);
        skills = List.copyOf(skills);
    }
}
