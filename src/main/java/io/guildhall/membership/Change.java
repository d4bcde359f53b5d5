package io.guildhall.membership;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import java.util.List;

/** What came of work in a transaction, and what to tell once it has committed, in order. */
record Change<T>(Outcome<T> outcome, List<DomainEvent> events) {
    Change {
        events = List.copyOf(events);
    }

    static <T> Change<T> made(T value, DomainEvent event) {
        return made(value, List.of(event));
    }

    /** Unchanged where there is nothing to tell. */
    static <T> Change<T> made(T value, List<DomainEvent> events) {
        return new Change<>(events.isEmpty() ? Outcome.unchanged(value) : Outcome.done(value), events);
    }

    static <T> Change<T> none(Outcome<T> outcome) {
        return new Change<>(outcome, List.of());
    }
}
