package io.guildhall.kernel;

import java.util.function.Supplier;

/** Work on many rows that is done a stretch at a time, each in a transaction of its own, so that none is long. */
public final class Stretches {
    private Stretches() {}

    /**
     * Goes on while a stretch was full, and no longer than told: what is left over waits for the next time.
     *
     * @param length how many rows a stretch has
     * @param most how many stretches there are at most
     * @param stretch does one and says how many rows it had
     * @return how many rows there were
     */
    public static int run(Transactions transactions, int length, int most, Supplier<Integer> stretch) {
        int done = 0;
        int last = length;
        for (int count = 0; last == length && count < most; count++) {
            last = transactions.inTransaction(stretch);
            done += last;
        }
        return done;
    }
}
