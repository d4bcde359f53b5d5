package io.guildhall.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.EventsContract.Something;
import io.guildhall.storage.Storage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Those features that listen are told what others did, and whoever did it is not troubled by them. */
class OwnEventsTest {
    private static final Something FIRST = new Something(Instant.parse("2026-11-02T12:00:00Z"));
    private static final Something SECOND = new Something(Instant.parse("2026-11-02T12:00:01Z"));

    @Test
    void every_listener_is_told_though_another_breaks_until_the_app_stops() {
        List<DomainEvent> heard = new ArrayList<>();
        try (HostOver host = HostOver.empty(Storage.H2)) {
            OwnEvents events = new OwnEvents(
                    host.confluence.events(),
                    List.of(
                            event -> {
                                throw new IllegalStateException("no good ear");
                            },
                            heard::add));
            host.events().publish(FIRST);
            assertThat(heard).containsExactly(FIRST);

            events.close();
            host.events().publish(SECOND);
        }

        assertThat(heard).containsExactly(FIRST);
    }
}
