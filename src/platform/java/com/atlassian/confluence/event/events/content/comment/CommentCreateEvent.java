package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Comment;

/** A comment was written. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10. */
public class CommentCreateEvent extends ContentEvent {
    public Comment getComment() {
        throw new UnsupportedOperationException("CommentCreateEvent.getComment");
    }

    public boolean isSuppressNotifications() {
        throw new UnsupportedOperationException("CommentCreateEvent.isSuppressNotifications");
    }
}
