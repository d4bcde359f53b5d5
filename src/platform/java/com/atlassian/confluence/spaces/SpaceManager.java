package com.atlassian.confluence.spaces;

import org.jspecify.annotations.Nullable;

/**
 * Spaces by key. {@code getSpace(String)} is deprecated, present, and used by Atlassian's own plugin on 10.0.1.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public interface SpaceManager {
    /** The space with this key, in any case of letters, or null. */
    @Nullable Space getSpace(String spaceKey);
}
