package io.guildhall.kernel;

/** Port: tells higher features what happened. Call it after commit. */
public interface Events {
    void publish(DomainEvent event);
}
