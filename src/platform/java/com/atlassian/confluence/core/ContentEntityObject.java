package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import org.jspecify.annotations.Nullable;

/**
 * A page, a blog post or a comment, as it was when it was read. A class in the host, so a class here; the embedded host overrides what it models.
 * {@code getIdAsString}, {@code getTitle}, {@code getCreator} and {@code getLatestVersionId} are called by public plugins; {@code getId}
 * and {@code getUrlPath} are known and not confirmed (K), {@code getVersion} is in javadoc (JD), as are {@code setTitle} and {@code setBodyAsString}. What is being made
 * holds what was set.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public abstract class ContentEntityObject extends AbstractLabelableEntityObject {
    private long id;
    private @Nullable String title;
    private @Nullable String body;

    /** 0 until it is saved. */
    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getIdAsString() {
        return String.valueOf(getId());
    }

    /** Null for a comment that has none. */
    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** In storage format. */
    public @Nullable String getBodyAsString() {
        return body;
    }

    public void setBodyAsString(String body) {
        this.body = body;
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
