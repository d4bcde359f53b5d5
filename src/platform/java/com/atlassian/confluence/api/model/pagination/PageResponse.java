package com.atlassian.confluence.api.model.pagination;

/**
 * A stretch of a list.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence JD.
 */
public interface PageResponse<T> extends Iterable<T> {
    /** Whether there are more after it. */
    boolean hasMore();
}
