package io.guildhall.kernel;

/** Something in memory that can be brought back to where it was, as a database does when it rolls back. */
public interface Restorable {
    /** Remembers how it is now. Running what is returned makes it so again. */
    Runnable remember();
}
