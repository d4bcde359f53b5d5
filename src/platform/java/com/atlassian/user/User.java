package com.atlassian.user;

import org.jspecify.annotations.Nullable;

/** A user of the host. */
public interface User {
    String getName();

    @Nullable String getFullName();

    @Nullable String getEmail();
}
