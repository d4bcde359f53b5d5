package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * Users by key. Used on Confluence 10.0.1: certain.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public interface UserAccessor {
    /** The user with this key, or null where the user is gone. */
    @Nullable ConfluenceUser getExistingUserByKey(UserKey key);
}
