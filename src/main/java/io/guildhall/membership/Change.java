package io.guildhall.membership;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import java.util.List;

/** What came of work in a transaction, and what to tell once it has committed, in order. */
public record Change<T>(Outcome<T> outcome, List<DomainEvent> events) {
    public Change {
        events = List.copyOf(events);
    }

    /** What was made, with one event to tell. */
    public static <T> Change<T> made(T value, DomainEvent event) {
        return made(value, List.of(event));
    }

    /** Unchanged where there is nothing to tell. */
    public static <T> Change<T> made(T value, List<DomainEvent> events) {
        return new Change<>(events.isEmpty() ? Outcome.unchanged(value) : Outcome.done(value), events);
    }

    /** Nothing to tell: refused, or as it was. */
    public static <T> Change<T> none(Outcome<T> outcome) {
        return new Change<>(outcome, List.of());
    }
}
