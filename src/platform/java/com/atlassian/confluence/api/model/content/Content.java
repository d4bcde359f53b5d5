package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.content.id.ContentId;

/**
 * Content as the newer API has it, of which nothing but the number is signed here. A class in the host (javadoc 5.5 to 5.7), so a class here; the
 * embedded host overrides what it models.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence JD.
 */
public class Content {
    public ContentId getId() {
        throw new UnsupportedOperationException("Content.getId");
    }
}
