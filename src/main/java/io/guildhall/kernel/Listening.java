package io.guildhall.kernel;

/**
 * Port: what a feature wants to know of what lower ones did. It is told after commit, on the thread of whoever did it, so it writes nothing and waits for nothing:
 * it bears in mind what it heard, and what comes of that goes on in the {@link Background}.
 */
public interface Listening {
    /** Told each event of ours. What it throws is for the log alone: what was done is done. */
    void heard(DomainEvent event);
}
