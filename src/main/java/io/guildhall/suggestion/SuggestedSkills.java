package io.guildhall.suggestion;

import java.util.List;

/**
 * Skills that somebody might offer.
 *
 * @param searched whether their pages were looked at: not where they want no suggestions, and where the host does not answer
 */
public record SuggestedSkills(List<SuggestedSkill> skills, boolean searched) {
    public SuggestedSkills {
        skills = List.copyOf(skills);
    }
}
