package com.atlassian.event.api;

/** The host's events. Used on Confluence 10: certain. */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
