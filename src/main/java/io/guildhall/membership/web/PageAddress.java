package io.guildhall.membership.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads addresses of own pages. */
final class PageAddress {
    private static final String SPACE = "/plugins/servlet/guildhall/space/";

    private PageAddress() {}

    /** The space key at the end of the address of a Community page; empty where there is none. */
    static Optional<String> spaceKey(String requestUri) {
        int at = requestUri.indexOf(SPACE);
        if (at < 0) {
            return Optional.empty();
        }
        String rest = requestUri.substring(at + SPACE.length()).replaceFirst(";.*", "");
        try {
            String key = URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Optional.of(key).filter(k -> !k.isBlank() && k.indexOf('/') < 0);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
