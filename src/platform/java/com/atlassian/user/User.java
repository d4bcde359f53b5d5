package com.atlassian.user;

import org.jspecify.annotations.Nullable;

/**
 * A user of the host.
 * Mirrors {@code com.atlassian.user:atlassian-user} of Confluence 10.2; evidence C10.
 */
public interface User {
    String getName();

    @Nullable String getFullName();

    @Nullable String getEmail();
}
