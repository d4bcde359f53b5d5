package io.guildhall.membership.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads addresses of own pages that belong to a space. */
enum PageAddress {
    COMMUNITY("/plugins/servlet/guildhall/space/"),
    HISTORY("/plugins/servlet/guildhall/history/");

    private final String before;

    PageAddress(String before) {
        this.before = before;
    }

    /** The space key at the end of the address of such a page; empty where there is none. */
    Optional<String> spaceKey(String requestUri) {
        int at = requestUri.indexOf(before);
        if (at < 0) {
            return Optional.empty();
        }
        String rest = requestUri.substring(at + before.length()).replaceFirst(";.*", "");
        try {
            String key = URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Optional.of(key).filter(k -> !k.isBlank() && k.indexOf('/') < 0);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
