package com.atlassian.confluence.api.model.pagination;

/**
 * Which stretch of a list is asked for.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence JD.
 */
public interface PageRequest {
    /** The place of the first, counted from 0. */
    int getStart();

    /** How many at most. */
    int getLimit();
}
