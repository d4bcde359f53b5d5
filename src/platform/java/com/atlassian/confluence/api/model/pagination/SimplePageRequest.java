package com.atlassian.confluence.api.model.pagination;

/**
 * A stretch by its start and length.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence JD.
 */
public class SimplePageRequest implements PageRequest {
    private final int start;
    private final int limit;

    public SimplePageRequest(int start, int limit) {
        this.start = start;
        this.limit = limit;
    }

    @Override
    public int getStart() {
        return start;
    }

    @Override
    public int getLimit() {
        return limit;
    }
}
