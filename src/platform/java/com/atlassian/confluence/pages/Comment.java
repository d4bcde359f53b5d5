package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import org.jspecify.annotations.Nullable;

/** A comment on a page or a blog post. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10. */
public class Comment extends ContentEntityObject {
    /** The page or blog post; for a reply too. */
    public @Nullable ContentEntityObject getContainer() {
        throw new UnsupportedOperationException("Comment.getContainer");
    }
}
