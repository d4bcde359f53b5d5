package io.guildhall.devhost.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a refused call left of its body. Confluence's server reads it to the end, up to a limit, so that the connection
 * serves the next call; without that, the next call on it may find it closed.
 */
public final class Unread {
    /** As much as Tomcat swallows unless told otherwise. */
    private static final int SWALLOWED_AT_MOST = 2 * 1024 * 1024;

    private static final int CHUNK = 8 * 1024;

    private Unread() {}

    /** Reads the rest of the body and forgets it; to be called when the answer is ready. */
    public static void swallow(HttpServletRequest request) throws IOException {
        InputStream rest = request.getInputStream();
        byte[] chunk = new byte[CHUNK];
        int swallowed = 0;
        for (int read = 0; read >= 0 && swallowed < SWALLOWED_AT_MOST; read = rest.read(chunk)) {
            swallowed += read;
        }
    }
}
