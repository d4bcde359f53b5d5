package io.guildhall.host;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Listening;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what features tell of what they did on to those above them that listen, from when the app starts until it stops. */
@Named
public final class OwnEvents implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OwnEvents.class);

    private final EventPublisher publisher;
    private final List<Listening> listeners;

    @Inject
    OwnEvents(EventPublisher publisher, List<Listening> listeners) {
        this.publisher = publisher;
        this.listeners = List.copyOf(listeners);
        publisher.register(this);
    }

    /** What a listener breaks with is neither the others' trouble nor that of whoever did something. */
    @EventListener
    public void heard(DomainEvent event) {
        for (Listening listener : listeners) {
            try {
                listener.heard(event);
            } catch (RuntimeException broken) {
                LOG.warn("A listener broke on {}", event.getClass().getSimpleName(), broken);
            }
        }
    }

    /** The container calls this when the app stops. */
    @Override
    public void close() {
        publisher.unregister(this);
    }
}
