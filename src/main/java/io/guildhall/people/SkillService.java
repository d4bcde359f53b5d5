package io.guildhall.people;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Offers the words of the site, so that the same thing is called the same everywhere. */
@Named
public final class SkillService {
    private static final int LIMIT_MAX = 100;

    private final Skills skills;

    @Inject
    public SkillService(Skills skills) {
        this.skills = skills;
    }

    /**
     * Words that begin so, by name, for whoever is logged in: the words of hidden communities are not among them. One statement.
     *
     * @param limit 1 to 100
     */
    public Outcome<List<Skill>> beginning(Viewer viewer, String prefix, int limit) {
        return viewer.isAnonymous()
                ? Outcome.refused(SkillRefusal.LOGIN_NEEDED)
                : Outcome.unchanged(skills.beginning(prefix.strip(), Math.max(1, Math.min(LIMIT_MAX, limit))));
    }
}
