package io.guildhall.devhost.caches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.database.TestDatabases;
import io.guildhall.devhost.plugin.Sources;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CachesTest {
    private static final CacheLoader<String, String> SHOUTING = key -> key + "!";

    /** A clock that a test moves. */
    private static final class Hands extends Clock {
        private volatile Instant now = Instant.parse("2026-11-23T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Hands clock = new Hands();

    private static CacheSettingsBuilder minute() {
        return new CacheSettingsBuilder().expireAfterWrite(1, TimeUnit.MINUTES);
    }

    @Nested
    class OfOneHost {
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
            assertThat(caches.manager().getCache("c", SHOUTING, settings).get("a"))
                    .isEqualTo("a!");
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
            Cache<String, Object> cache = manager.getCache(
                    "far", key -> new Object(), minute().remote().build());

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
                            "d",
                            null,
                            minute().remote().replicateSynchronously().build()),
                    "replicateSynchronously");
        }

        private void notModelled(Runnable call, String name) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining(name)
                    .hasMessageContaining("is not modelled");
        }
    }

    /** A serialisable object of a class that the host does not know. */
    private static Object ofAPlugin() throws ReflectiveOperationException {
        Map<String, byte[]> classes = Sources.compile(
                Map.of("alien.Thing", "package alien;\npublic class Thing implements java.io.Serializable {}"));
        ClassLoader loader = new ClassLoader(CachesTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) {
                byte[] bytes = classes.get("alien/Thing.class");
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        return loader.loadClass("alien.Thing").getConstructor().newInstance();
    }

    @Nested
    class OfTwoHosts {
        private final String url = TestDatabases.POSTGRESQL.freshUrl();
        private final Database oneDatabase = Database.open(url);
        private final Database otherDatabase = Database.open(url);
        private final Caches oneHost = new Caches(oneDatabase, clock);
        private final Caches otherHost = new Caches(otherDatabase, clock);
        private final AtomicInteger loads = new AtomicInteger();
        private Cache<Object, Object> one;
        private Cache<Object, Object> other;

        @BeforeEach
        void open() {
            one = cache(oneHost, "c");
            other = cache(otherHost, "c");
        }

        private Cache<Object, Object> cache(Caches host, String name) {
            return host.manager()
                    .getCache(
                            name,
                            key -> key + " loaded " + loads.incrementAndGet(),
                            minute().remote().build());
        }

        @AfterEach
        void close() {
            oneHost.close();
            otherHost.close();
            oneDatabase.close();
            otherDatabase.close();
        }

        @Test
        void what_one_changes_the_other_loads_anew() {
            other.get("a");
            other.get("b");

            one.put("a", "new");

            until(() -> !other.containsKey("a"));
            assertThat(other.containsKey("b")).isTrue();
            assertThat(other.get("a")).isEqualTo("a loaded 3");
            assertThat(one.get("a")).isEqualTo("new");
        }

        @Test
        void what_one_removes_is_gone_on_the_other() {
            other.get("a");
            other.get("b");
            one.remove("a");
            until(() -> !other.containsKey("a"));

            one.removeAll();
            until(() -> !other.containsKey("b"));
        }

        @Test
        void other_caches_and_local_ones_keep_what_they_have() {
            Cache<Object, Object> another = cache(otherHost, "another");
            Cache<Object, Object> local = otherHost
                    .manager()
                    .getCache("c", SHOUTING::equals, minute().local().build());
            another.get("a");
            local.get("a");
            other.get("a");

            one.remove("a");

            until(() -> !other.containsKey("a"));
            assertThat(another.containsKey("a")).isTrue();
            assertThat(local.containsKey("a")).isTrue();
        }

        @Test
        void a_change_is_heard_when_the_transaction_is_committed_and_never_if_it_is_taken_back() {
            other.get("a");
            other.get("b");
            assertThatIllegalStateException()
                    .isThrownBy(() -> oneDatabase.inTransaction(() -> {
                        one.remove("a");
                        throw new IllegalStateException("taken back");
                    }));
            oneDatabase.inTransaction(() -> {
                one.remove("b");
                return true;
            });

            until(() -> !other.containsKey("b"));
            assertThat(other.containsKey("a")).isTrue();
        }

        @Test
        void a_key_too_long_to_be_told_takes_the_whole_cache_with_it() {
            other.get("a");

            one.remove("x".repeat(10_000));

            until(() -> !other.containsKey("a"));
        }

        @Test
        void keys_need_not_be_texts() {
            other.get(List.of(1L, "two"));

            one.remove(List.of(1L, "two"));

            until(() -> !other.containsKey(List.of(1L, "two")));
        }

        @Test
        void after_the_connection_was_lost_nothing_old_is_kept_and_news_is_heard_again() {
            other.get("a");
            oneDatabase
                    .jdbc()
                    .queryForList("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
                            + " AND datname = current_database()");

            until(() -> !other.containsKey("a"));
            until(() -> {
                other.get("b");
                one.remove("b");
                LockSupport.parkNanos(1_000_000);
                return !other.containsKey("b");
            });
        }

        /** The other node reads the old value before, and keeps it after, the word about the new one. */
        @Test
        void a_value_that_is_loaded_while_the_news_comes_is_not_kept() {
            String database = url;
            Caches host = otherHost;
            Cache<Object, Object> slow = host.manager()
                    .getCache(
                            "slow",
                            key -> {
                                Cache<Object, Object> mark = cache(host, "mark");
                                mark.put("mark", database);
                                cache(oneHost, "slow").remove(key);
                                cache(oneHost, "mark").remove("mark");
                                until(() -> !mark.containsKey("mark"));
                                return "old";
                            },
                            minute().remote().build());

            assertThat(slow.get("a")).isEqualTo("old");
            until(() -> !slow.containsKey("a"));
        }
    }

    private static void until(BooleanSupplier observed) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!observed.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not observed");
            }
            LockSupport.parkNanos(2_000_000);
        }
    }
}
