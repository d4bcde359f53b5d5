package io.guildhall.kernel;

import java.util.List;

/**
 * Work that the app does by itself from time to time. The host runs it on one node at a time; running it twice, or being cut off in the
 * middle, does no harm. Nobody acts in it but the system.
 */
public interface Chore {
    /** Which chore it is, for logs. */
    String name();

    /** Does what there is to do now. */
    Result run();

    /**
     * What came of it.
     *
     * @param done how many things were done
     * @param troubles what went wrong and will be tried again, for the log; never words of people
     */
    record Result(int done, List<String> troubles) {
        public Result {
            troubles = List.copyOf(troubles);
        }
    }
}
