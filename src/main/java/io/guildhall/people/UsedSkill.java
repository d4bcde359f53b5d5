package io.guildhall.people;

import java.util.Map;

/**
 * A skill and how many have it.
 *
 * @param uses by the name of what has it; what has none is among them
 */
public record UsedSkill(Skill skill, Map<String, Integer> uses) {
    public UsedSkill {
        uses = Map.copyOf(uses);
    }
}
