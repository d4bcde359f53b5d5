package io.guildhall.devhost.caches;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The caches of one plugin, by name. */
final class PluginCaches implements CacheManager {
    private static final int LONGEST_NAME = 255;

    private final Caches caches;
    private final Clock clock;
    private final Map<String, HostCache<?, ?>> byName = new ConcurrentHashMap<>();

    PluginCaches(Caches caches, Clock clock) {
        this.caches = caches;
        this.clock = clock;
    }

    /**
     * The cache of this name; the second to ask gets the one of the first, with the loader of the first.
     *
     * @throws IllegalArgumentException where the settings leave something open, or are not those of the first
     * @throws UnsupportedOperationException for what is not modelled
     */
    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name, @Nullable CacheLoader<K, V> loader, CacheSettings settings) {
        check(name, settings);
        HostCache<?, ?> cache =
                byName.computeIfAbsent(name, unknown -> new HostCache<>(caches, name, loader, settings, clock));
        if (!cache.settings().equals(settings)) {
            throw refused(name, "it exists with other settings");
        }
        return (Cache<K, V>) cache;
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings settings) {
        throw new UnsupportedOperationException("CacheFactory.getCachedReference is not modelled: use getCache");
    }

    private static void check(String name, CacheSettings settings) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw refused(name, "a name has 1 to " + LONGEST_NAME + " characters");
        }
        if (!isAbove0(settings.getExpireAfterWrite()) && !isAbove0(settings.getExpireAfterAccess())) {
            throw refused(name, "it never expires; say expireAfterWrite or expireAfterAccess");
        }
        if (settings.getLocal() == null) {
            throw refused(name, "say local() or remote()");
        }
        if (settings.getMaxEntries() != null && settings.getMaxEntries() < 1) {
            throw refused(name, "maxEntries is below 1");
        }
        if (Boolean.TRUE.equals(settings.getReplicateViaCopy())) {
            throw new UnsupportedOperationException("CacheSettingsBuilder.replicateViaCopy is not modelled: " + name);
        }
        if (Boolean.FALSE.equals(settings.getReplicateAsynchronously())) {
            throw new UnsupportedOperationException(
                    "CacheSettingsBuilder.replicateSynchronously is not modelled: " + name);
        }
    }

    private static boolean isAbove0(@Nullable Long millis) {
        return millis != null && millis > 0;
    }

    private static IllegalArgumentException refused(String name, String why) {
        return new IllegalArgumentException("CacheFactory.getCache refuses the cache \"" + name + "\": " + why);
    }
}
