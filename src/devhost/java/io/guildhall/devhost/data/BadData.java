package io.guildhall.devhost.data;

/** A row that cannot be used; the message names the file and the line. */
public final class BadData extends Exception {
    private static final long serialVersionUID = 1L;

    public BadData(String message) {
        super(message);
    }

    BadData(String message, Throwable cause) {
        super(message, cause);
    }
}
