package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What all {@link Events} do. */
public abstract class EventsContract {
    protected abstract Events events();

    /** What a listener was told, that listens to every event of ours. */
    protected abstract List<DomainEvent> heard();

    @Test
    void whoever_listens_is_told_at_once_and_in_order() {
        Something first = new Something(Instant.parse("2026-11-02T12:00:00Z"));
        Something second = new Something(Instant.parse("2026-11-02T12:00:01Z"));

        events().publish(first);
        assertThat(heard()).containsExactly(first);
        events().publish(second);

        assertThat(heard()).containsExactly(first, second);
    }

    /** Something that happened. */
    public record Something(Instant at) implements DomainEvent {}
}
