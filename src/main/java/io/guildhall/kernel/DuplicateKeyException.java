package io.guildhall.kernel;

/** Thrown by a storage adapter when a unique key is taken: somebody was faster. Read what is there in a new transaction. */
public final class DuplicateKeyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DuplicateKeyException(String key, Throwable cause) {
        super("taken: " + key, cause);
    }
}
