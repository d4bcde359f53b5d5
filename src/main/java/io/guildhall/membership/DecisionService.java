package io.guildhall.membership;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Named;

/** Facilitators answer requests. */
@Named
public final class DecisionService {

    /** Lets somebody in who asked. */
    public Outcome<Membership> approve(Viewer viewer, String spaceKey, String userKey) {
        throw new UnsupportedOperationException();
    }

    /** Declines a request. The reason (at most 450 characters, may be empty) is shown to the person. */
    public Outcome<Membership> decline(Viewer viewer, String spaceKey, String userKey, String reason) {
        throw new UnsupportedOperationException();
    }
}
