package com.atlassian.sal.api.user;

import org.jspecify.annotations.Nullable;

/** Users across products. Members used on Confluence 10: certain. */
public interface UserManager {
    /** The caller, or null for anonymous. */
    @Nullable UserKey getRemoteUserKey();

    @Nullable UserProfile getUserProfile(@Nullable UserKey userKey);

    @Nullable UserProfile getUserProfile(@Nullable String username);

    boolean isAdmin(@Nullable UserKey userKey);
}
