package com.atlassian.cache;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered for a while, by key. A hint, never the truth.
 * Mirrors {@code com.atlassian.cache:atlassian-cache-api} of Confluence 10.2; evidence C10.
 */
public interface Cache<K, V> {
    /** The value, from the loader where it is not there; null where there is no loader. */
    @Nullable V get(K key);

    V get(K key, Supplier<? extends V> supplier);

    void put(K key, V value);

    void remove(K key);

    void removeAll();

    boolean containsKey(K key);

    Collection<K> getKeys();
}
