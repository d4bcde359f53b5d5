package io.guildhall.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps what was told, in order. */
public final class InMemoryEvents implements Events {
    private final List<DomainEvent> told = new ArrayList<>();
    private Consumer<DomainEvent> listener = event -> {};

    @Override
    public void publish(DomainEvent event) {
        listener.accept(event);
        told.add(event);
    }

    public void listen(Consumer<DomainEvent> other) {
        listener = other;
    }

    public List<DomainEvent> told() {
        return List.copyOf(told);
    }
}
