package io.guildhall.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class BackgroundThreadTest {
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void does_one_after_another_on_a_thread_that_keeps_no_server_running_and_goes_on_where_one_breaks()
            throws InterruptedException {
        CountDownLatch all = new CountDownLatch(1);
        try (BackgroundThread background = new BackgroundThread()) {
            background.soon(() -> done.add("first"));
            background.soon(() -> {
                throw new IllegalStateException("on purpose");
            });
            background.soon(() -> done.add(Thread.currentThread().isDaemon() ? "second" : "on a thread that stays"));
            background.soon(all::countDown);
            all.await();
        }

        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void stopping_interrupts_what_goes_on_and_leaves_out_what_waits_or_comes() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        BackgroundThread background = new BackgroundThread();
        background.soon(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                done.add("interrupted");
            }
        });
        background.soon(() -> done.add("waited"));
        begun.await();

        background.close();
        background.soon(() -> done.add("came late"));

        assertThat(done).containsExactly("interrupted");
    }
}
