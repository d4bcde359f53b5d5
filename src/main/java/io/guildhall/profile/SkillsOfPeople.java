package io.guildhall.profile;

import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Transactions;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.people.SkillUse;
import io.guildhall.people.Skills;
import io.guildhall.people.Vocabulary.Moved;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;

/** People offer and want skills by their numbers: a name that changes needs nothing, a skill that becomes a part of another is named by that. */
@Named
final class SkillsOfPeople implements SkillUse {
    /** How many rows are looked at to count: where so many name a few skills, "so many" says it. */
    private static final int COUNTED_MAX = 1_000;

    private final Profiles profiles;
    private final Locks locks;
    private final Transactions transactions;

    @Inject
    SkillsOfPeople(Profiles profiles, Locks locks, Transactions transactions) {
        this.profiles = profiles;
        this.locks = locks;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Map<SkillId, Integer> count(Collection<Skill> skills) {
        return profiles.using(skills.stream().map(Skill::id).toList(), COUNTED_MAX);
    }

    @Override
    public int follow(Moved moved, int most) {
        SkillId now = moved.now().id();
        return moved.was().equals(now)
                ? 0
                : locks.locked(
                        Skills.LOCK, () -> transactions.inTransaction(() -> profiles.rename(moved.was(), now, most)));
    }
}
