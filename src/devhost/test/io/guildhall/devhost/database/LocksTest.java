package io.guildhall.devhost.database;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LocksTest {
    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(TestDatabases.H2);
        }

        @Override
        boolean somebodyWaits() {
            return ((ReentrantLock) locking(host)).hasQueuedThreads();
        }
    }

    @Nested
    class OnPostgresql extends Contract {
        OnPostgresql() {
            super(TestDatabases.POSTGRESQL);
        }

        @Override
        boolean somebodyWaits() {
            return !host.jdbc()
                    .queryForList("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                    .isEmpty();
        }

        @Test
        void the_lock_of_a_host_that_goes_away_falls() throws Exception {
            elsewhere(() -> {
                locking(other).lock();
                return true;
            });
            other.close();

            assertThat(locking(host).tryLock(30, SECONDS)).isTrue();
            locking(host).unlock();
        }

        @Test
        void other_databases_of_the_server_have_their_own_locks() throws Exception {
            try (Database stranger = Database.open(TestDatabases.POSTGRESQL.freshUrl())) {
                locking(stranger).lock();

                assertThat(locking(host).tryLock()).isTrue();
                locking(host).unlock();
                locking(stranger).unlock();
            }
        }
    }

    @Timeout(60)
    abstract static class Contract {
        private final TestDatabases kind;
        private final ExecutorService otherThread = Executors.newSingleThreadExecutor();
        Database host;
        Database other;

        Contract(TestDatabases kind) {
            this.kind = kind;
        }

        @BeforeEach
        void two_hosts_on_one_database() {
            String url = kind.freshUrl();
            host = Database.open(url);
            other = Database.open(url);
        }

        @AfterEach
        void close() {
            otherThread.shutdownNow();
            host.close();
            other.close();
        }

        @Test
        void one_host_excludes_the_other() throws Exception {
            locking(host).lock();
            assertThat(elsewhere(() -> locking(other).tryLock())).isFalse();

            locking(host).unlock();
            assertThat(elsewhere(() -> locking(other).tryLock())).isTrue();
        }

        @Test
        void one_thread_excludes_another_of_the_same_host() throws Exception {
            locking(host).lock();

            assertThat(elsewhere(() -> locking(host).tryLock())).isFalse();
            locking(host).unlock();
        }

        @Test
        void whoever_waits_gets_it_when_it_is_free() throws Exception {
            locking(host).lock();
            Future<Boolean> waiting = otherThread.submit(() -> {
                locking(other).lock();
                locking(other).unlock();
                return true;
            });
            assertThatThrownBy(() -> waiting.get(100, MILLISECONDS)).isInstanceOf(TimeoutException.class);

            locking(host).unlock();
            assertThat(waiting.get()).isTrue();
        }

        @Test
        void patience_has_an_end() throws Exception {
            locking(host).lock();

            assertThat(elsewhere(() -> locking(other).tryLock(300, MILLISECONDS)))
                    .isFalse();
            locking(host).unlock();
            assertThat(elsewhere(() -> locking(other).tryLock(30, SECONDS))).isTrue();
        }

        @Test
        void the_holder_may_enter_again_and_leaves_as_often() throws Exception {
            ClusterLock lock = locking(host);
            lock.lock();
            assertThat(lock.tryLock()).isTrue();
            lock.unlock();

            assertThat(lock.isHeldByCurrentThread()).isTrue();
            assertThat(elsewhere(() -> locking(other).tryLock())).isFalse();
            lock.unlock();
            assertThat(lock.isHeldByCurrentThread()).isFalse();
            assertThat(elsewhere(() -> locking(other).tryLock())).isTrue();
        }

        @Test
        void other_names_are_other_locks() throws Exception {
            locking(host).lock();

            assertThat(elsewhere(() -> other.locks().getLockForName("another").tryLock()))
                    .isTrue();
            locking(host).unlock();
        }

        @Test
        void a_thread_that_waits_can_be_interrupted() throws Exception {
            locking(host).lock();
            Future<Boolean> waiting = otherThread.submit(() -> {
                locking(other).lockInterruptibly();
                return true;
            });
            while (!somebodyWaits()) {
                Thread.onSpinWait();
            }

            otherThread.shutdownNow();

            assertThatThrownBy(waiting::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(InterruptedException.class);
            locking(host).unlock();
        }

        @Test
        void only_the_holder_may_unlock() throws Exception {
            locking(host).lock();

            assertThat(elsewhere(() -> locking(host).isHeldByCurrentThread())).isFalse();
            assertThatThrownBy(() -> elsewhere(() -> {
                        locking(host).unlock();
                        return true;
                    }))
                    .hasCauseInstanceOf(IllegalMonitorStateException.class);
            locking(host).unlock();
        }

        @Test
        void conditions_are_not_modelled() {
            assertThatThrownBy(() -> locking(host).newCondition())
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("ClusterLock.newCondition");
        }

        abstract boolean somebodyWaits();

        ClusterLock locking(Database database) {
            return database.locks().getLockForName("io.guildhall:lock");
        }

        <T> T elsewhere(Callable<T> work) throws Exception {
            return otherThread.submit(work).get();
        }
    }
}
