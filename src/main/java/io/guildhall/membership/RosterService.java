package io.guildhall.membership;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Named;

/** Lists who is in a community. */
@Named
public final class RosterService {

    /** Members by name. Refused where the roster is hidden from the viewer, or the viewer may not browse people. */
    public Outcome<Page<MemberView>> members(Viewer viewer, String spaceKey, RosterQuery query) {
        throw new UnsupportedOperationException();
    }
}
