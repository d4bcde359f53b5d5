package io.guildhall.kernel;

/** Port: makes ids that nobody can guess, for errors and tokens. */
public interface Ids {
    String next();
}
