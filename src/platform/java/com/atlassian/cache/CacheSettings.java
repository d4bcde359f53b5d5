package com.atlassian.cache;

import org.jspecify.annotations.Nullable;

/**
 * How a cache is meant to be, null where nothing was said. Plugins only hand it on; the getters are what the embedded host reads.
 * Mirrors {@code com.atlassian.cache:atlassian-cache-api} of Confluence 10.2; evidence K.
 */
public interface CacheSettings {
    /** In milliseconds. */
    @Nullable Long getExpireAfterAccess();

    /** In milliseconds. */
    @Nullable Long getExpireAfterWrite();

    @Nullable Integer getMaxEntries();

    /** False for a cache that is known to all nodes. */
    @Nullable Boolean getLocal();

    @Nullable Boolean getReplicateAsynchronously();

    @Nullable Boolean getReplicateViaCopy();
}
