package com.atlassian.crowd.event.user;

/**
 * A user was deleted from the directory.
 * Mirrors {@code com.atlassian.crowd:crowd-events} of Confluence 10.2; evidence C10.
 */
public class UserDeletedEvent {
    public String getUsername() {
        throw new UnsupportedOperationException("UserDeletedEvent.getUsername");
    }
}
