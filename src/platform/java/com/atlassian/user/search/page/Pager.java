package com.atlassian.user.search.page;

/**
 * Entities of the user directory, read as they are asked for.
 * Mirrors {@code com.atlassian.user:atlassian-user} of Confluence 10.2; evidence C10.
 */
public interface Pager<T> extends Iterable<T> {}
