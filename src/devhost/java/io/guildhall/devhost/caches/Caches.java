package io.guildhall.devhost.caches;

import com.atlassian.cache.CacheManager;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.plugin.HostService;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;

/**
 * The caches of all plugins of this host. A plugin has its own, which are empty when it is enabled again. Hosts on one PostgreSQL database
 * tell each other which entries of {@code remote()} caches changed; an H2 database has one host.
 */
public final class Caches implements AutoCloseable {
    private final Clock clock;
    /** Held weakly: a cache goes with its plugin, whose classes it may hold. */
    private final Set<HostCache<?, ?>> remote =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private final Optional<Invalidations> invalidations;

    /** Begins to listen to the other hosts. @param clock for the age of entries */
    public Caches(Database database, Clock clock) {
        this.clock = clock;
        invalidations = database.isPostgresql()
                ? Optional.of(new Invalidations(database, this::heard, () -> each(HostCache::forgetAll)))
                : Optional.empty();
    }

    /** {@code CacheManager}. */
    public List<HostService<?>> services() {
        return List.of(HostService.perPlugin(CacheManager.class, plugin -> manager()));
    }

    /** The caches of one plugin. */
    CacheManager manager() {
        return new PluginCaches(this, clock);
    }

    void register(HostCache<?, ?> cache) {
        remote.add(cache);
    }

    /** An entry is no longer true, or none of the cache where the key is empty. */
    void tell(String cache, Optional<Object> key) {
        invalidations.ifPresent(others -> others.send(cache, key));
    }

    private void heard(String cache, Optional<Object> key) {
        each(one -> {
            if (one.name().equals(cache)) {
                key.ifPresentOrElse(one::forget, one::forgetAll);
            }
        });
    }

    private void each(Consumer<HostCache<?, ?>> work) {
        List<HostCache<?, ?>> all;
        synchronized (remote) {
            all = List.copyOf(remote);
        }
        all.forEach(work);
    }

    @Override
    public void close() {
        invalidations.ifPresent(Invalidations::close);
    }
}
