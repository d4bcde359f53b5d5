package io.guildhall.expertise;

import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.people.Skills;
import java.util.List;
import java.util.Optional;

/** The words of a site as a node knows them that looks each time. */
public record WordsOf(Skills skills) implements SiteWords {
    @Override
    public Optional<Skill> known(String text) {
        return skills.named(text.strip());
    }

    @Override
    public boolean isPutAside(String text) {
        return false;
    }

    @Override
    public Optional<Skill> known(SkillId skill) {
        return Optional.ofNullable(skills.of(List.of(skill)).get(skill));
    }
}
