package io.guildhall.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A place in a list that is ordered by name, then by number. It stays where it is when others are inserted. */
public record Place(String sortName, long id) {
    private static final int CURSOR_MAX = 2_000;

    /** The place as callers get it: opaque, and safe in an address. */
    public String cursor() {
        byte[] bytes = (id + ":" + sortName).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads what {@link #cursor()} gave; empty for anything else. */
    public static Optional<Place> parse(String cursor) {
        if (cursor.length() > CURSOR_MAX) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            if (colon < 0 || plain.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            return Optional.of(new Place(plain.substring(colon + 1), Long.parseLong(plain.substring(0, colon))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
