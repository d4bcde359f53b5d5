package com.atlassian.cache;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Says how a cache is meant to be. It has its real behaviour here, because plugins call it themselves.
 * Mirrors {@code com.atlassian.cache:atlassian-cache-api} of Confluence 10.2; evidence C10.
 */
public class CacheSettingsBuilder {
    private @Nullable Long expireAfterAccess;
    private @Nullable Long expireAfterWrite;
    private @Nullable Integer maxEntries;
    private @Nullable Boolean local;
    private @Nullable Boolean asynchronously;
    private @Nullable Boolean viaCopy;

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    /** Says nothing that a plugin could see here. */
    public CacheSettingsBuilder flushable() {
        return this;
    }

    /** Says nothing that a plugin could see here. */
    public CacheSettingsBuilder unflushable() {
        return this;
    }

    /** Says nothing that a plugin could see here. */
    public CacheSettingsBuilder statisticsEnabled() {
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        asynchronously = true;
        return this;
    }

    public CacheSettingsBuilder replicateSynchronously() {
        asynchronously = false;
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        viaCopy = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        viaCopy = false;
        return this;
    }

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        expireAfterAccess = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        expireAfterWrite = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder maxEntries(int entries) {
        maxEntries = entries;
        return this;
    }

    public CacheSettings build() {
        return new Built(expireAfterAccess, expireAfterWrite, maxEntries, local, asynchronously, viaCopy);
    }

    private record Built(
            @Nullable Long getExpireAfterAccess,
            @Nullable Long getExpireAfterWrite,
            @Nullable Integer getMaxEntries,
            @Nullable Boolean getLocal,
            @Nullable Boolean getReplicateAsynchronously,
            @Nullable Boolean getReplicateViaCopy)
            implements CacheSettings {}
}
