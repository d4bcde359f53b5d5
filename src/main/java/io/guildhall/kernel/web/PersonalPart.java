package io.guildhall.kernel.web;

import io.guildhall.kernel.Viewer;
import java.util.List;

/** What a feature adds to a page that is somebody's own. Every bean of this type is asked for each of them. */
public interface PersonalPart {
    /** A page of somebody's own. */
    enum Page {
        /** Their communities. */
        COMMUNITIES,
        /** Their profile, where they fill it in. */
        PROFILE
    }

    /** Templates one below the other; nothing for pages that it has nothing to add to. The viewer is logged in. */
    List<Shown> parts(Page page, Viewer viewer, Look look);

    /** Whether it suggests communities: where it has something to add, the newest ones are not suggested as well. */
    default boolean suggestsCommunities() {
        return false;
    }
}
