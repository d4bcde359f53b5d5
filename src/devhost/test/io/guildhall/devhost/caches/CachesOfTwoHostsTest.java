package io.guildhall.devhost.caches;

import static io.guildhall.devhost.caches.CacheSamples.SHOUTING;
import static io.guildhall.devhost.caches.CacheSamples.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.atlassian.cache.Cache;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.database.TestDatabases;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CachesOfTwoHostsTest {
    private final Hands clock = new Hands();
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
