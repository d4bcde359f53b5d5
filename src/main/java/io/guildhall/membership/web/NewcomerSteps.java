package io.guildhall.membership.web;

import io.guildhall.community.Community;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.membership.Membership;
import java.util.Optional;

/** Port: how far a newcomer has come, for cards and lists; answered by the feature that lays out the way. It costs no statement. */
public interface NewcomerSteps {
    /** Empty for whoever is not asked to take steps, and for whoever has taken all of them. */
    Optional<FirstSteps> of(Community community, Space space, Membership membership, Viewer viewer, Look look);
}
