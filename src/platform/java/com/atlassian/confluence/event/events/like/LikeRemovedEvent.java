package com.atlassian.confluence.event.events.like;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.user.User;
import org.jspecify.annotations.Nullable;

/** Somebody no longer likes content. The members are in javadoc up to 5.7 only, so whoever uses them stands apart. Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence JD. */
public class LikeRemovedEvent extends ContentEvent {
    /** Null for somebody anonymous. */
    public @Nullable User getOriginatingUser() {
        throw new UnsupportedOperationException("LikeRemovedEvent.getOriginatingUser");
    }
}
