package io.guildhall.kernel;

import java.util.Optional;
import java.util.function.Supplier;

/** Port: locks that hold across all nodes. Take the lock first, then the transaction, so that it commits before the lock is given back. */
public interface Locks {
    <T> T locked(String name, Supplier<T> work);

    /** The same where the lock is free; empty, and nothing was done, where somebody else has it. Waits for nobody. */
    <T> Optional<T> ifFree(String name, Supplier<T> work);
}
