package com.atlassian.confluence.user;

import org.jspecify.annotations.Nullable;

/**
 * The user of this thread. Real behaviour: a thread-local.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<@Nullable ConfluenceUser> CURRENT = new ThreadLocal<>();

    private AuthenticatedUserThreadLocal() {}

    /** The user of this thread, or null for anonymous. */
    public static @Nullable ConfluenceUser get() {
        return CURRENT.get();
    }

    public static void set(@Nullable ConfluenceUser user) {
        CURRENT.set(user);
    }

    public static void reset() {
        CURRENT.remove();
    }
}
