package io.guildhall.membership;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Named;

/** Makes a space a community, with its first facilitator, in one transaction. */
@Named
public final class FoundingService {

    /** Makes the space a community in status DRAFT. For those who administer the space, and administrators of the site who see it. */
    public Outcome<CommunityView> found(Viewer viewer, FoundingRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Whether the viewer could make this space a community now. No statement for those who may not. */
    public boolean mayFound(Viewer viewer, String spaceKey) {
        throw new UnsupportedOperationException();
    }
}
