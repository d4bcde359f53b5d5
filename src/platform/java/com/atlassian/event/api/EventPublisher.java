package com.atlassian.event.api;

/**
 * The host's events. Used on Confluence 10: certain.
 * Mirrors {@code com.atlassian.event:atlassian-event} of Confluence 10.2; evidence C10.
 */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
