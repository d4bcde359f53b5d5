package io.guildhall.membership;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import java.util.Optional;

/** What came of work in a transaction, and what to tell once it has committed. */
record Change<T>(Outcome<T> outcome, Optional<DomainEvent> event) {
    static <T> Change<T> made(T value, DomainEvent event) {
        return new Change<>(Outcome.done(value), Optional.of(event));
    }

    static <T> Change<T> none(Outcome<T> outcome) {
        return new Change<>(outcome, Optional.empty());
    }
}
