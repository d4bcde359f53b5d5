package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * A space. A class in the host, so a class here; the embedded host overrides what it models.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public class Space {
    public long getId() {
        throw new UnsupportedOperationException("Space.getId");
    }

    public String getKey() {
        throw new UnsupportedOperationException("Space.getKey");
    }

    public String getName() {
        throw new UnsupportedOperationException("Space.getName");
    }

    public boolean isArchived() {
        throw new UnsupportedOperationException("Space.isArchived");
    }

    /** The page that the space begins with; null where it has none. */
    public @Nullable Page getHomePage() {
        throw new UnsupportedOperationException("Space.getHomePage");
    }

    public String getUrlPath() {
        throw new UnsupportedOperationException("Space.getUrlPath");
    }
}
