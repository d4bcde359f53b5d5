package io.guildhall.storage;

import io.guildhall.kernel.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two who act at the same moment. */
final class AtOnce {
    private AtOnce() {}

    /** What came of both, in their order; what one throws is thrown. */
    static <T> List<T> both(Callable<? extends T> one, Callable<? extends T> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<? extends T> act : List.<Callable<? extends T>>of(one, other)) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            return List.of(futures.get(0).get(), futures.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whether it was done by this act and not before. */
    static boolean changed(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?> done && done.changed();
    }
}
