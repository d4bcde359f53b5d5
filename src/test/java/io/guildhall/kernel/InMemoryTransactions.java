package io.guildhall.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Transactions over things in memory. They roll back; they do not hide from other threads what is not committed yet. */
public final class InMemoryTransactions implements Transactions {
    private final ThreadLocal<Optional<Running>> running = ThreadLocal.withInitial(Optional::empty);
    private final List<Restorable> things;

    public InMemoryTransactions(Restorable... things) {
        this.things = List.of(things);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        Optional<Running> outer = running.get();
        return outer.isPresent() ? outer.get().joined(work) : alone(work);
    }

    private <T> T alone(Supplier<T> work) {
        List<Runnable> before = things.stream().map(Restorable::remember).toList();
        Running transaction = new Running();
        running.set(Optional.of(transaction));
        try {
            T result = transaction.joined(work);
            if (transaction.failed) {
                throw new IllegalStateException("rolled back, because something inside failed");
            }
            return result;
        } finally {
            running.remove();
            if (transaction.failed) {
                before.forEach(Runnable::run);
            }
        }
    }

    public boolean isActiveHere() {
        return running.get().isPresent();
    }

    private static final class Running {
        private boolean failed;

        <T> T joined(Supplier<T> work) {
            boolean done = false;
            try {
                T result = work.get();
                done = true;
                return result;
            } finally {
                failed |= !done;
            }
        }
    }
}
