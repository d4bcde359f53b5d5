package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/** A page was created. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10. */
public class PageCreateEvent extends ContentEvent {
    public Page getPage() {
        throw new UnsupportedOperationException("PageCreateEvent.getPage");
    }

    public boolean isSuppressNotifications() {
        throw new UnsupportedOperationException("PageCreateEvent.isSuppressNotifications");
    }
}
