package com.atlassian.sal.api.user;

import org.jspecify.annotations.Nullable;

/**
 * Users across products. Members used on Confluence 10: certain.
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence C10.
 */
public interface UserManager {
    /** The caller, or null for anonymous. */
    @Nullable UserKey getRemoteUserKey();

    @Nullable UserProfile getUserProfile(@Nullable UserKey userKey);

    @Nullable UserProfile getUserProfile(@Nullable String username);

    boolean isAdmin(@Nullable UserKey userKey);
}
