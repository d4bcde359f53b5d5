package io.guildhall.kernel.web;

import io.guildhall.kernel.Viewer;
import java.util.List;

/** What a feature adds to a page that is somebody's own. Every bean of this type is asked for each of them. */
public interface PersonalPart {
    /** A page of somebody's own. */
    enum Page {
        /** Their communities. */
        COMMUNITIES,
        /** What their communities wait for or are asked, as the macro {@code my-communities} brings it along from their page. */
        NEEDS,
        /** Their profile, where they fill it in, above the form. */
        BEFORE_PROFILE,
        /** The same, below the form. */
        PROFILE
    }

    /** Templates one below the other; nothing for pages that it has nothing to add to. The viewer is logged in. */
    List<Shown> parts(Page page, Viewer viewer, Look look);

    /** Whether it is shown before anything else, because it waits for an answer. */
    default boolean comesFirst() {
        return false;
    }

    /** Whether it suggests communities: where it has something to add, the newest ones are not suggested as well. */
    default boolean suggestsCommunities() {
        return false;
    }
}
