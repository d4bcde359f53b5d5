package com.atlassian.user.search.query;

/**
 * A question to the user directory.
 * Mirrors {@code com.atlassian.user:atlassian-user} of Confluence 10.2; evidence C10.
 */
public interface Query<T> {}
