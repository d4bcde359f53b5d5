package io.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.membership.Memberships;

/** Lets tests of other packages make the adapter. */
public final class MembershipsOver {
    private MembershipsOver() {}

    public static Memberships tables(ActiveObjects ao) {
        return new AoMemberships(ao);
    }
}
