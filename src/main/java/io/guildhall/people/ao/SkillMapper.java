package io.guildhall.people.ao;

import static io.guildhall.kernel.ao.Columns.text;

import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import java.util.Optional;

/** Between a row of SKILL and a skill. */
final class SkillMapper {
    private SkillMapper() {}

    static Skill skill(SkillRecord row) {
        return new Skill(
                new SkillId(row.getID()),
                row.getSlug(),
                row.getLabel(),
                text(row.getSynonyms()).lines().toList(),
                Optional.ofNullable(row.getMergedInto()).map(SkillId::new),
                row.getArchived() != null);
    }
}
