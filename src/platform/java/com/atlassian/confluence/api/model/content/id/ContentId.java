package com.atlassian.confluence.api.model.content.id;

/**
 * The number of a page, blog post, comment or attachment. Public plugins read it with {@code asLong()}, whose result they put into a {@code long}; that it is
 * a class is known, not confirmed.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C9.
 */
public class ContentId {
    private final long id;

    private ContentId(long id) {
        this.id = id;
    }

    public static ContentId of(long id) {
        return new ContentId(id);
    }

    public long asLong() {
        return id;
    }
}
