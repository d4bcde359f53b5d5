package io.guildhall.kernel;

import java.util.function.Supplier;

/** Port: runs work in one transaction, joining the one of this thread. An exception rolls back. */
public interface Transactions {
    <T> T inTransaction(Supplier<T> work);
}
