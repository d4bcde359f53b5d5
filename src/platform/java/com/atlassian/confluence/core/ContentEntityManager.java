package com.atlassian.confluence.core;

import org.jspecify.annotations.Nullable;

/**
 * Saves content. An interface in the host. {@code saveContentEntity} is called by a plugin that runs on 9.5.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C9.
 */
public interface ContentEntityManager {
    /** Saves new content, by whoever acts in this thread, and gives it its number. */
    void saveContentEntity(ContentEntityObject content, @Nullable SaveContext how);
}
