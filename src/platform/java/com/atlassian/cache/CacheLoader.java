package com.atlassian.cache;

/**
 * Makes the value for a key that is not in the cache.
 * Mirrors {@code com.atlassian.cache:atlassian-cache-api} of Confluence 10.2; evidence C10.
 */
public interface CacheLoader<K, V> {
    V load(K key);
}
