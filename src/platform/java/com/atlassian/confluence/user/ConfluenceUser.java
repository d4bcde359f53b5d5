package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/**
 * A user with a key. Javadoc of 10.0.3 and public plugins on 10: certain.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public interface ConfluenceUser extends User {
    UserKey getKey();
}
