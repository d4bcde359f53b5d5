package io.guildhall.devhost.caches;

import static io.guildhall.devhost.caches.CacheSamples.SHOUTING;
import static io.guildhall.devhost.caches.CacheSamples.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.database.TestDatabases;
import io.guildhall.devhost.plugin.Sources;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CachesOfOneHostTest {
    private final Hands clock = new Hands();
    private final Database database = Database.open(TestDatabases.H2.freshUrl());
    private final Caches caches = new Caches(database, clock);
    private final CacheManager manager = caches.manager();

    @AfterEach
    void close() {
        caches.close();
        database.close();
    }

    @Test
    void a_value_is_loaded_once_and_again_when_its_time_is_over() {
        AtomicInteger loads = new AtomicInteger();
        Cache<String, Integer> cache = manager.getCache(
                "c", key -> loads.incrementAndGet(), minute().local().build());

        assertThat(cache.get("a")).isEqualTo(1);
        clock.pass(Duration.ofSeconds(59));
        assertThat(cache.get("a")).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        assertThat(cache.containsKey("a")).isFalse();
        assertThat(cache.get("a")).isEqualTo(2);
    }

    @Test
    void an_access_gives_it_more_time_where_that_is_asked_for() {
        Cache<String, String> cache = manager.getCache(
                "c",
                null,
                new CacheSettingsBuilder()
                        .local()
                        .expireAfterAccess(1, TimeUnit.MINUTES)
                        .build());
        cache.put("a", "1");
        clock.pass(Duration.ofSeconds(50));
        assertThat(cache.get("a")).isEqualTo("1");
        clock.pass(Duration.ofSeconds(50));
        assertThat(cache.get("a")).isEqualTo("1");
        clock.pass(Duration.ofSeconds(61));
        assertThat(cache.get("a")).isNull();
    }

    @Test
    void it_holds_no_more_than_it_may() {
        Cache<Integer, Integer> cache =
                manager.getCache("c", null, minute().local().maxEntries(3).build());
        for (int i = 0; i < 50; i++) {
            cache.put(i, i);
        }

        assertThat(cache.getKeys()).hasSize(3);
    }

    @Test
    void what_is_removed_is_gone() {
        Cache<String, String> cache =
                manager.getCache("c", null, minute().remote().build());
        cache.put("a", "1");
        cache.put("b", "2");
        cache.put("c", "3");

        cache.remove("a");
        assertThat(cache.getKeys()).containsExactlyInAnyOrder("b", "c");
        cache.removeAll();
        assertThat(cache.getKeys()).isEmpty();
    }

    @Test
    void one_name_is_one_cache_in_a_plugin_and_another_in_the_next_one() {
        CacheSettings settings = minute().local().build();
        manager.getCache("c", SHOUTING, settings).put("a", "1");

        assertThat(manager.getCache("c", SHOUTING, settings).get("a")).isEqualTo("1");
        assertThat(caches.manager().getCache("c", SHOUTING, settings).get("a")).isEqualTo("a!");
        refused("c", minute().local().maxEntries(1).build(), "it exists with other settings");
    }

    @Test
    void a_cache_that_leaves_something_open_is_refused() {
        refused("c", new CacheSettingsBuilder().local().maxEntries(5).build(), "it never expires");
        refused("c", minute().build(), "say local() or remote()");
        refused("c", minute().local().maxEntries(0).build(), "maxEntries is below 1");
        refused(" ", minute().local().build(), "a name has 1 to 255 characters");
    }

    private void refused(String name, CacheSettings settings, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> manager.getCache(name, null, settings))
                .withMessageContaining("CacheFactory.getCache refuses the cache \"" + name + "\"")
                .withMessageContaining(why);
    }

    @Test
    void a_remote_cache_takes_only_what_every_node_can_read() throws ReflectiveOperationException {
        Cache<Object, Object> cache =
                manager.getCache("far", null, minute().remote().build());
        Object ofAPlugin = ofAPlugin();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cache.put("a", new Object()))
                .withMessage("Cache.put of the remote cache far refuses the value: java.lang.Object is not"
                        + " Serializable");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cache.put("a", List.of(List.of(ofAPlugin))))
                .withMessageContaining("Cache.put of the remote cache far refuses the value: alien.Thing is a class"
                        + " of the plugin");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cache.get(ofAPlugin))
                .withMessageContaining("Cache.get of the remote cache far refuses the key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cache.remove(new Object()))
                .withMessageContaining("Cache.remove of the remote cache far refuses the key");
        cache.put("a", List.of(1L, "two", Map.of("three", Instant.EPOCH)));
        assertThat(cache.get("a")).isNotNull();
    }

    @Test
    void a_loaded_value_is_looked_at_too() {
        Cache<String, Object> cache =
                manager.getCache("far", key -> new Object(), minute().remote().build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cache.get("a"))
                .withMessageContaining("Cache.get of the remote cache far refuses the loaded value");
    }

    @Test
    void a_local_cache_takes_anything_but_nothing() throws ReflectiveOperationException {
        Cache<Object, Object> cache =
                manager.getCache("near", null, minute().local().build());
        Object ofAPlugin = ofAPlugin();

        cache.put(ofAPlugin, new Object());
        assertThat(cache.containsKey(ofAPlugin)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cache.put("a", null))
                .withMessage("Cache.put of the local cache near refuses the value: it is null");
    }

    @Test
    void what_is_not_modelled_says_so() {
        CacheSettings settings = minute().local().build();
        Cache<String, String> cache = manager.getCache("c", SHOUTING, settings);

        notModelled(() -> cache.get("a", () -> "b"), "Cache.get(key, supplier)");
        notModelled(() -> manager.getCachedReference("r", () -> "b", settings), "CacheFactory.getCachedReference");
        notModelled(
                () -> manager.getCache(
                        "d", null, minute().remote().replicateViaCopy().build()),
                "replicateViaCopy");
        notModelled(
                () -> manager.getCache(
                        "d", null, minute().remote().replicateSynchronously().build()),
                "replicateSynchronously");
    }

    private void notModelled(Runnable call, String name) {
        assertThatThrownBy(call::run)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("is not modelled");
    }

    /** A serialisable object of a class that the host does not know. */
    private static Object ofAPlugin() throws ReflectiveOperationException {
        Map<String, byte[]> classes = Sources.compile(
                Map.of("alien.Thing", "package alien;\npublic class Thing implements java.io.Serializable {}"));
        ClassLoader loader = new ClassLoader(CachesOfOneHostTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) {
                byte[] bytes = classes.get("alien/Thing.class");
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        return loader.loadClass("alien.Thing").getConstructor().newInstance();
    }
}
