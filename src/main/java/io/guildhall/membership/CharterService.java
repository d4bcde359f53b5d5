package io.guildhall.membership;

import io.guildhall.community.Charter;
import io.guildhall.community.CharterVersion;
import io.guildhall.community.CommunitySettings;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Named;
import java.util.List;

/** Changes charter and settings, keeping every charter. */
@Named
public final class CharterService {

    /**
     * Replaces charter and settings.
     *
     * @param revision the revision that the change was made from; refused as stale where there is a newer one
     */
    public Outcome<CommunityView> change(
            Viewer viewer, String spaceKey, int revision, Charter charter, CommunitySettings settings) {
        throw new UnsupportedOperationException();
    }

    /** Every charter the community had, newest first, at most 100. */
    public Outcome<List<CharterVersion>> versions(Viewer viewer, String spaceKey) {
        throw new UnsupportedOperationException();
    }
}
