package io.guildhall.people;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import java.util.Optional;

/** Asks whether somebody administers the site. */
record Administrators(People people) {
    Outcome<UserId> admit(Viewer viewer) {
        Optional<UserId> user = viewer.user();
        if (user.isEmpty()) {
            return Outcome.refused(SkillRefusal.LOGIN_NEEDED);
        }
        return people.isAdministrator(viewer)
                ? Outcome.unchanged(user.get())
                : Outcome.refused(SkillRefusal.NOT_ADMINISTRATOR);
    }
}
