package io.guildhall.e2e.host;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until something is there that comes in the background. How long that takes is the machine's affair, and so is how often it is asked meanwhile. */
public final class Until {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Until() {}

    /**
     * Asks at least once.
     *
     * @return the first answer that is meant
     * @throws AssertionError where two minutes later there is none, with the last one
     */
    public static <T> T it(Supplier<T> asks, Predicate<T> isMeant) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T answer = asks.get();
        while (!isMeant.test(answer)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("after " + PATIENCE.toSeconds() + " seconds it still is " + answer);
            }
            answer = asks.get();
        }
        return answer;
    }
}
