package io.guildhall.kernel.web;

/**
 * A key in an address. JAX-RS makes it from the text of the path, and answers 404 where it cannot be one: blank, longer than
 * {@value #MAX_LENGTH} characters, or with control characters. Nothing of that kind ever reaches a service.
 */
public record PathKey(String value) {
    static final int MAX_LENGTH = 255;

    public PathKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("no key");
        }
    }

    /** Whether a text from an address can be a key. */
    public static boolean isKey(String value) {
        return !value.isBlank() && value.length() <= MAX_LENGTH && PlainText.isOneLine(value);
    }
}
