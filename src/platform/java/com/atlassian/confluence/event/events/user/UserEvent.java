package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/**
 * Something happened to a user. A class in the host, so a class here; the embedded host overrides what it models.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence JD.
 */
public abstract class UserEvent {
    public User getUser() {
        throw new UnsupportedOperationException("UserEvent.getUser");
    }
}
