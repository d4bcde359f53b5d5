package io.guildhall.mentoring.buddy;

import io.guildhall.kernel.Refusal;
import io.guildhall.mentoring.pairing.Askable;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a newcomer may ask to be their buddy.
 *
 * @param buddy empty where nobody has a place free
 * @param words the skills that are named in it
 * @param next how the one after them is asked for; empty where there is nobody else
 * @param obstacle why nobody is asked now, whoever it is; empty where they may be
 * @param waits whether the newcomer takes part already
 */
public record BuddyOffer(
        Optional<Askable> buddy,
        Map<SkillId, Skill> words,
        Optional<Integer> next,
        Optional<Refusal> obstacle,
        boolean waits) {
    public BuddyOffer {
        words = Map.copyOf(words);
    }
}
