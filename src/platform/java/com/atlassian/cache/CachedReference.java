package com.atlassian.cache;

/**
 * One value that is remembered for a while.
 * Mirrors {@code com.atlassian.cache:atlassian-cache-api} of Confluence 10.2; evidence K.
 */
public interface CachedReference<V> {
    V get();

    void reset();
}
