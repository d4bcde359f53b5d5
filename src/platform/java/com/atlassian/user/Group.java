package com.atlassian.user;

/**
 * A group of the host.
 * Mirrors {@code com.atlassian.user:atlassian-user} of Confluence 10.2; evidence C9.
 */
public interface Group {
    String getName();
}
