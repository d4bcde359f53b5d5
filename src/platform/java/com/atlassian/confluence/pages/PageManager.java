package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import org.jspecify.annotations.Nullable;

/**
 * Pages by id and by title, without a look at permissions: the caller checks them. An interface in the host.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public interface PageManager extends ContentEntityManager {
    /** The page with this id, or null; no blog post. */
    @Nullable Page getPage(long id);

    /** The page with this title, or null. */
    @Nullable Page getPage(String spaceKey, String title);

    /** The page or blog post with this id, or null. */
    @Nullable AbstractPage getAbstractPage(long id);
}
