package io.guildhall.profile;

import io.guildhall.kernel.Person;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody as one reader sees them.
 *
 * @param about what they say of themselves; empty where they say nothing, or nothing to this reader
 * @param words the skills in it, as the site writes them
 * @param revision what a change of one's own is made from
 */
public record ProfileView(
        Person person, Optional<About> about, Map<SkillId, Skill> words, Reader reader, int revision) {
    public ProfileView {
        words = Map.copyOf(words);
    }

    /** Whether the reader may change it. */
    public boolean edits() {
        return reader == Reader.SELF;
    }

    /** The skills of one kind with their words; a word that is no longer there is left out. */
    public List<Named> skills(SkillKind kind) {
        return about.map(each -> each.skills(kind)).orElse(List.of()).stream()
                .flatMap(skill ->
                        Optional.ofNullable(words.get(skill.skill())).map(word -> new Named(word, skill)).stream())
                .toList();
    }

    /** A skill and its word. */
    public record Named(Skill word, ProfileSkill skill) {}
}
