package io.guildhall.profile;

import io.guildhall.kernel.UserId;
import java.util.Optional;

/**
 * That somebody offers or wants a skill, without the rest of their profile.
 *
 * @param id its number: where a walk goes on
 * @param visibility the one of the profile that it stands in
 * @param weeklyHours that the person has for others, by the same profile
 */
public record SkillMention(
        long id, UserId user, ProfileSkill skill, Visibility visibility, Optional<Integer> weeklyHours) {}
