package io.guildhall.profile.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.profile.Profiles;

/** Lets tests of other packages make the adapter. */
public final class ProfilesOver {
    private ProfilesOver() {}

    public static Profiles tables(ActiveObjects ao) {
        return new AoProfiles(ao);
    }
}
