package io.guildhall.devhost.caches;

import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.concurrent.TimeUnit;

/** What caches of tests are made of. */
final class CacheSamples {
    static final CacheLoader<String, String> SHOUTING = key -> key + "!";

    private CacheSamples() {}

    static CacheSettingsBuilder minute() {
        return new CacheSettingsBuilder().expireAfterWrite(1, TimeUnit.MINUTES);
    }
}
