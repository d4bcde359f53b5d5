package com.atlassian.cache;

import org.jspecify.annotations.Nullable;

/**
 * Makes caches by name.
 * Mirrors {@code com.atlassian.cache:atlassian-cache-api} of Confluence 10.2; evidence C10.
 */
public interface CacheFactory {
    /** The cache of this name, made where there is none. @param loader may be null */
    <K, V> Cache<K, V> getCache(String name, @Nullable CacheLoader<K, V> loader, CacheSettings settings);

    <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings settings);
}
