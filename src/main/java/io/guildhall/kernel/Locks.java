package io.guildhall.kernel;

import java.util.function.Supplier;

/** Port: locks that hold across all nodes. Take the lock first, then the transaction, so that it commits before the lock is given back. */
public interface Locks {
    <T> T locked(String name, Supplier<T> work);
}
