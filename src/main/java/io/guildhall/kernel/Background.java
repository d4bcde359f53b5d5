package io.guildhall.kernel;

/**
 * Port: work that goes on after the answer was given, on this node, one piece after another. What was not begun or not ended when the node or the app stops
 * is lost here: whatever must be done is kept elsewhere, and a {@link Chore} looks for what nobody did.
 */
public interface Background {
    /** Has it done as soon as what came before is. What it throws is for the log alone. */
    void soon(Runnable work);
}
