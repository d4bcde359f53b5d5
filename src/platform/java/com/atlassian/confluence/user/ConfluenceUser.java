package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** A user with a key. Javadoc of 10.0.3 and public plugins on 10: certain. */
public interface ConfluenceUser extends User {
    UserKey getKey();
}
