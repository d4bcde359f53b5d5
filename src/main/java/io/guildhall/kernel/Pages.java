package io.guildhall.kernel;

import java.util.Optional;

/** Port to the host's pages, as far as a viewer may see them. */
public interface Pages {
    /** A page by number; empty where it is gone, in the trash, or not for the viewer. */
    Optional<WikiPage> page(Viewer viewer, long id);

    /** A page of a space by its title; empty where there is none, or none for the viewer. */
    Optional<WikiPage> titled(Viewer viewer, SpaceKey space, String title);
}
