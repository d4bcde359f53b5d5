package io.guildhall.recognition.proof;

import io.guildhall.kernel.SecretFile;

/** A file that all nodes share, in memory. */
public final class InMemorySecretFile implements SecretFile {
    private Reading found = Reading.not(State.ABSENT);

    @Override
    public synchronized Reading read() {
        return found;
    }

    @Override
    public synchronized Reading create(byte[] content) {
        if (found.state() == State.ABSENT) {
            found = Reading.ready(content);
        }
        return found;
    }

    /** As the node finds it from now on. */
    public synchronized void becomes(Reading other) {
        found = other;
    }
}
