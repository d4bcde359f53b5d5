package io.guildhall.profile.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData;
import io.guildhall.people.Skills;
import io.guildhall.profile.Profiles;

/** Lets tests of other packages make the adapter. */
public final class ProfilesOver {
    private ProfilesOver() {}

    public static Profiles tables(ActiveObjects ao) {
        return new AoProfiles(ao);
    }

    public static PersonalData personal(ActiveObjects ao, Skills skills) {
        return new ProfilesOfPerson(ao, skills);
    }
}
