package io.guildhall.devhost.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where to go after logging in: an address of this site without its context path, never another site. */
record Destination(String path) {
    /** Takes what a form or link asked for; the dashboard where that is not an address of this site. */
    static Destination of(@Nullable String asked, String contextPath) {
        return new Destination(Optional.ofNullable(asked)
                .map(path -> path.startsWith(contextPath + "/") ? path.substring(contextPath.length()) : path)
                .filter(Destination::staysHere)
                .orElse("/"));
    }

    /** Browsers read a backslash as a slash and drop tabs and line breaks, so neither may occur. */
    private static boolean staysHere(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 127);
    }
}
