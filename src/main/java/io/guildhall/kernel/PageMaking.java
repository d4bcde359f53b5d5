package io.guildhall.kernel;

import java.util.Optional;

/** Port: makes pages of the host in somebody's name, as far as the host lets them. */
public interface PageMaking {
    /** Whether somebody may make pages in a space. */
    boolean mayMake(Viewer viewer, SpaceKey space);

    /**
     * Makes a page below the one that the space begins with, by whoever acts in this thread. In a transaction; whatever fails rolls it back.
     *
     * @param title a number is put behind it where it is taken
     * @param body in the host's storage format
     * @return the number of the page; empty where the viewer may not make one, or the host lacks what that needs
     */
    Optional<Long> make(Viewer viewer, SpaceKey space, String title, String body);
}
