package io.guildhall.mentoring.run;

/** Follows a computation. */
public interface Watch {
    /**
     * Told now and then how far it is.
     *
     * @throws Stopped where it is to be given up
     */
    void at(RunStep step, int done, int of);

    /** Ends a computation that nobody wants any more. */
    final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
