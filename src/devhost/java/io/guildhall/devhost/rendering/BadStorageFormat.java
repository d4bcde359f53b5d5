package io.guildhall.devhost.rendering;

/** Text that is not well-formed storage format; the message names line and column. */
public final class BadStorageFormat extends Exception {
    private static final long serialVersionUID = 1L;

    public BadStorageFormat(String message) {
        super(message);
    }
}
