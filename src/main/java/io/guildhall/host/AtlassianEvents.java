package io.guildhall.host;

import com.atlassian.event.api.EventPublisher;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Events;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells through the host's events, so that other apps can listen too. */
@Named
final class AtlassianEvents implements Events {
    private final EventPublisher publisher;

    @Inject
    AtlassianEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void publish(DomainEvent event) {
        publisher.publish(event);
    }
}
