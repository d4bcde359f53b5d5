package io.guildhall.kernel;

import java.util.function.Supplier;

/** Knows whether work is inside a transaction; it cannot roll back, which the tests on a database see to. */
public final class InMemoryTransactions implements Transactions {
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        depth.set(depth.get() + 1);
        try {
            return work.get();
        } finally {
            depth.set(depth.get() - 1);
        }
    }

    public boolean isActiveHere() {
        return depth.get() > 0;
    }
}
