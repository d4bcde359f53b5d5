package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;

/** Something happened to content. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10. */
public abstract class ContentEvent {
    public ContentEntityObject getContent() {
        throw new UnsupportedOperationException("ContentEvent.getContent");
    }
}
