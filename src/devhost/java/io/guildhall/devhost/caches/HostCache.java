package io.guildhall.devhost.caches;

import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A cache of a plugin on this node. */
final class HostCache<K, V> implements com.atlassian.cache.Cache<K, V> {
    private final Caches caches;
    private final String name;
    private final CacheSettings settings;
    private final Optional<CacheLoader<K, V>> loader;
    private final Cache<Object, V> entries;
    private final boolean remote;
    /** Counts changes on any node, so that a value that was loaded meanwhile is not kept: it may be older. */
    private final AtomicLong changes = new AtomicLong();

    HostCache(Caches caches, String name, @Nullable CacheLoader<K, V> loader, CacheSettings settings, Clock clock) {
        this.caches = caches;
        this.name = name;
        this.settings = settings;
        this.loader = Optional.ofNullable(loader);
        entries = entries(settings, clock);
        remote = Boolean.FALSE.equals(settings.getLocal());
        if (remote) {
            caches.register(this);
        }
    }

    private static <V> Cache<Object, V> entries(CacheSettings settings, Clock clock) {
        Caffeine<Object, Object> builder = Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                // On the thread of the caller, so that no thread of a pool begins inside a plugin.
                .executor(Runnable::run);
        if (settings.getExpireAfterWrite() != null) {
            builder.expireAfterWrite(Duration.ofMillis(settings.getExpireAfterWrite()));
        }
        if (settings.getExpireAfterAccess() != null) {
            builder.expireAfterAccess(Duration.ofMillis(settings.getExpireAfterAccess()));
        }
        if (settings.getMaxEntries() != null) {
            builder.maximumSize(settings.getMaxEntries());
        }
        return builder.build();
    }

    String name() {
        return name;
    }

    CacheSettings settings() {
        return settings;
    }

    /** The loader runs outside of any lock, so that word of other nodes never waits for it; two threads may load the same value. */
    @Override
    public @Nullable V get(K key) {
        check("get", "key", key);
        V known = entries.getIfPresent(key);
        if (known != null || loader.isEmpty()) {
            return known;
        }
        long before = changes.get();
        V value = loader.get().load(key);
        check("get", "loaded value", value);
        entries.asMap().putIfAbsent(key, value);
        if (changes.get() != before) {
            entries.invalidate(key);
        }
        return value;
    }

    @Override
    public V get(K key, Supplier<? extends V> supplier) {
        throw new UnsupportedOperationException(
                "Cache.get(key, supplier) is not modelled: give getCache a loader (cache " + name + ")");
    }

    @Override
    public void put(K key, V value) {
        check("put", "key", key);
        check("put", "value", value);
        entries.put(key, value);
        changes.incrementAndGet();
        tell(Optional.of(key));
    }

    @Override
    public void remove(K key) {
        check("remove", "key", key);
        forget(key);
        tell(Optional.of(key));
    }

    @Override
    public void removeAll() {
        forgetAll();
        tell(Optional.empty());
    }

    @Override
    public boolean containsKey(K key) {
        check("containsKey", "key", key);
        return entries.asMap().containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Collection<K> getKeys() {
        entries.cleanUp();
        return (Collection<K>) List.copyOf(entries.asMap().keySet());
    }

    /** Also where another node changed an entry. */
    void forget(Object key) {
        changes.incrementAndGet();
        entries.invalidate(key);
    }

    /** Also where another node changed everything, or might have. */
    void forgetAll() {
        changes.incrementAndGet();
        entries.invalidateAll();
    }

    private void tell(Optional<Object> key) {
        if (remote) {
            caches.tell(name, key);
        }
    }

    private void check(String method, String what, @Nullable Object object) {
        String why = "it is null";
        if (object != null) {
            why = remote ? Portable.objection(object).orElse("") : "";
        }
        if (!why.isEmpty()) {
            throw new IllegalArgumentException("Cache." + method + " of the " + (remote ? "remote " : "local ")
                    + "cache " + name + " refuses the " + what + ": " + why);
        }
    }
}
