package io.guildhall.profile;

import io.guildhall.kernel.UserId;

/**
 * That somebody offers or wants a skill, without the rest of their profile.
 *
 * @param id its number: where a walk goes on
 * @param visibility the one of the profile that it stands in
 */
public record SkillMention(long id, UserId user, ProfileSkill skill, Visibility visibility) {}
