package com.atlassian.cache;

/**
 * Makes a value. Not {@code java.util.function.Supplier}.
 * Mirrors {@code com.atlassian.cache:atlassian-cache-api} of Confluence 10.2; evidence C10.
 */
public interface Supplier<V> {
    V get();
}
