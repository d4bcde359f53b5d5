package com.atlassian.crowd.event.user;

import com.atlassian.crowd.model.user.User;

/**
 * A user's name, mail address or state was changed in the directory.
 * Mirrors {@code com.atlassian.crowd:crowd-events} of Confluence 10.2; evidence C10.
 */
public class UserEditedEvent {
    /** The user as they are now. */
    public User getUser() {
        throw new UnsupportedOperationException("UserEditedEvent.getUser");
    }

    /** The user as they were before. */
    public User getOriginalUser() {
        throw new UnsupportedOperationException("UserEditedEvent.getOriginalUser");
    }
}
