package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import org.jspecify.annotations.Nullable;

/**
 * A page, a blog post or a comment, as it was when it was read. A class in the host, so a class here; the embedded host overrides what it models.
 * {@code getIdAsString}, {@code getTitle}, {@code getCreator} and {@code getLatestVersionId} are called by public plugins; {@code getId},
 * {@code getVersion} and {@code getUrlPath} are known and not confirmed (K).
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public abstract class ContentEntityObject {
    public long getId() {
        throw new UnsupportedOperationException("ContentEntityObject.getId");
    }

    public String getIdAsString() {
        throw new UnsupportedOperationException("ContentEntityObject.getIdAsString");
    }

    /** Null for a comment that has none. */
    public @Nullable String getTitle() {
        throw new UnsupportedOperationException("ContentEntityObject.getTitle");
    }

    /** Who wrote the first version; null where that was somebody anonymous or is no longer known. */
    public @Nullable ConfluenceUser getCreator() {
        throw new UnsupportedOperationException("ContentEntityObject.getCreator");
    }

    /** The id of the newest version, which is the content's own. */
    public long getLatestVersionId() {
        throw new UnsupportedOperationException("ContentEntityObject.getLatestVersionId");
    }

    public int getVersion() {
        throw new UnsupportedOperationException("ContentEntityObject.getVersion");
    }

    /** Without the context path. */
    public String getUrlPath() {
        throw new UnsupportedOperationException("ContentEntityObject.getUrlPath");
    }
}
