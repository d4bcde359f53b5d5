package io.guildhall.kernel;

/** Port for those who keep something of a space: the host deleted it. Called inside the transaction of the deletion. */
public interface SpaceGone {
    /**
     * A space is gone with all that was in it.
     *
     * @param id the host's number of it: its key may be used again
     */
    void gone(SpaceKey space, long id);
}
