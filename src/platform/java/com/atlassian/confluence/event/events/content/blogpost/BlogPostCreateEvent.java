package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.BlogPost;

/** A blog post was created. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10. */
public class BlogPostCreateEvent extends ContentEvent {
    public BlogPost getBlogPost() {
        throw new UnsupportedOperationException("BlogPostCreateEvent.getBlogPost");
    }

    public boolean isSuppressNotifications() {
        throw new UnsupportedOperationException("BlogPostCreateEvent.isSuppressNotifications");
    }
}
