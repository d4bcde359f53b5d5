package com.atlassian.user.search;

import com.atlassian.user.search.page.Pager;

/**
 * What a search in the user directory found.
 * Mirrors {@code com.atlassian.user:atlassian-user} of Confluence 10.2; evidence C10.
 */
public interface SearchResult<T> {
    Pager<T> pager();
}
