package io.guildhall.devhost.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StoppingWaitsForRequestsTest {
    private final Requests requests = new Requests();

    @Test
    void none_begins_afterwards() {
        assertThat(requests.begin()).isTrue();
        requests.end();

        assertThat(requests.stop()).isTrue();
        assertThat(requests.begin()).isFalse();
    }

    @Test
    void those_under_way_end_first() throws Exception {
        List<String> order = new CopyOnWriteArrayList<>();
        requests.begin();
        CompletableFuture<Void> stopping = CompletableFuture.runAsync(() -> {
            requests.stop();
            order.add("stopped");
        });
        while (requests.begin()) {
            requests.end();
        }
        order.add("ended");
        requests.end();

        stopping.get(5, TimeUnit.SECONDS);
        assertThat(order).containsExactly("ended", "stopped");
    }
}
