package io.guildhall.kernel.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The address of the own page of a space: {@code …/space/KEY}, or {@code …/space/KEY/tab}.
 *
 * @param spaceKey as it was typed
 * @param tab empty for the first
 */
public record PageAddress(String spaceKey, String tab) {
    private static final String BEFORE = "/plugins/servlet/guildhall/space/";

    /** What the address says; nothing where it names no space. */
    public static Optional<PageAddress> read(String requestUri) {
        int at = requestUri.indexOf(BEFORE);
        if (at < 0) {
            return Optional.empty();
        }
        String[] parts = requestUri
                .substring(at + BEFORE.length())
                .replaceFirst(";.*", "")
                .split("/", -1);
        if (parts.length > 2 || (parts.length == 2 && parts[1].isEmpty())) {
            return Optional.empty();
        }
        return decoded(parts[0])
                .filter(key -> !key.isBlank() && key.indexOf('/') < 0)
                .map(key -> new PageAddress(key, parts.length == 2 ? parts[1] : ""));
    }

    private static Optional<String> decoded(String part) {
        try {
            return Optional.of(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
