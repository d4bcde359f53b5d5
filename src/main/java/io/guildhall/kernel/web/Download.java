package io.guildhall.kernel.web;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is written while it is sent, so that it may be longer than memory.
 *
 * @param type its media type
 * @param fileName what it is called where it is kept; see {@link #safe}
 */
public record Download(String type, String fileName, Writing writing) {
    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String JSON = "application/json";

    /** Writes the file. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** A name out of something that people typed: what is not a plain letter, a digit, a point or a dash becomes a line. */
    public static String safe(String typed) {
        return typed.replaceAll("[^A-Za-z0-9.~-]", "_");
    }
}
