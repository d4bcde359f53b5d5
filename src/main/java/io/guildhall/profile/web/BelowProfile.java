package io.guildhall.profile.web;

import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import java.util.List;

/** Port: what another feature adds to the profile of somebody else. Every bean of this type does. */
public interface BelowProfile {
    /** Below what they say of themselves; none where there is nothing that the viewer may see. */
    List<Shown> below(Viewer viewer, UserId person, Look look);
}
