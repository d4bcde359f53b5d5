package io.guildhall.kernel;

import java.util.Optional;

/** Port to the host's spaces and their permissions. */
public interface Spaces {
    /** Finds a space by its key in any case of letters, whoever asks. */
    Optional<Space> find(String typedKey);

    boolean mayView(Viewer viewer, SpaceKey space);

    boolean mayAdminister(Viewer viewer, SpaceKey space);
}
