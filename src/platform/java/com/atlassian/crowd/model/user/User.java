package com.atlassian.crowd.model.user;

/**
 * A user of a directory.
 * Mirrors {@code com.atlassian.crowd:crowd-api} of Confluence 10.2; evidence C10.
 */
public interface User {
    String getName();

    /** Whether the user may log in. */
    boolean isActive();
}
