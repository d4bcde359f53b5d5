package io.guildhall.kernel.web;

import io.guildhall.kernel.Space;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.Viewer;

/** Who is told what is wrong with a macro: whoever edits the page, and whoever administers its space. Readers see one quiet line. */
public record Mending(Spaces spaces) {
    /**
     * Whether the viewer is told.
     *
     * @param here the key of the space of the page; empty where there is none
     */
    public boolean tells(Viewer viewer, String here, Output output) {
        return output == Output.PREVIEW || output == Output.SCREEN && administers(viewer, here);
    }

    private boolean administers(Viewer viewer, String here) {
        return !here.isEmpty()
                && spaces.find(here)
                        .map(Space::key)
                        .filter(key -> spaces.mayAdminister(viewer, key))
                        .isPresent();
    }
}
