package com.atlassian.crowd.event.user;

import com.atlassian.crowd.model.user.User;

/**
 * A user has another username.
 * Mirrors {@code com.atlassian.crowd:crowd-events} of Confluence 10.2; evidence K.
 */
public class UserRenamedEvent {
    /** The user under the new name. */
    public User getUser() {
        throw new UnsupportedOperationException("UserRenamedEvent.getUser");
    }

    public String getOldUsername() {
        throw new UnsupportedOperationException("UserRenamedEvent.getOldUsername");
    }
}
