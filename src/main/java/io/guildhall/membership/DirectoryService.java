package io.guildhall.membership;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Named;

/** Shows communities as a viewer may see them. */
@Named
public final class DirectoryService {

    /** The community of a space; refused as unknown where the viewer may not see the space. At most three statements, four with the count of requests. */
    public Outcome<CommunityView> one(Viewer viewer, String spaceKey) {
        throw new UnsupportedOperationException();
    }

    /** Lists what the viewer may see, by name. No total: items are held back by permission, and the scan is capped. */
    public Outcome<Page<CommunityView>> list(Viewer viewer, DirectoryQuery query) {
        throw new UnsupportedOperationException();
    }
}
