package io.guildhall.privacy;

/**
 * How far an erasure is.
 *
 * @param rows how many rows were changed or deleted so far
 */
public record ErasureProgress(State state, int rows) {
    /** What there is to say of it. */
    public enum State {
        /** Goes on by itself; asking again does some more of it at once. */
        RUNNING,
        DONE,
        /** Nothing was kept: somebody else was faster, or the person never came. */
        NOTHING_KEPT
    }
}
