package io.guildhall.match;

/** What was handed in cannot be used; the message says where and why, for whoever wrote it. */
final class BadInput extends Exception {
    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }

    BadInput(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
