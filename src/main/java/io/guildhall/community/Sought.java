package io.guildhall.community;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a community is found by: its name, its concern and its topics, lower-cased, each on a line of its own. It is stored beside them and
 * never shown.
 */
public record Sought(String value) {
    /** Of a community with these parts. */
    public static Sought of(Home home, Charter charter, Arrangements arrangements) {
        return new Sought(Stream.concat(Stream.of(home.name(), charter.concern()), arrangements.topics().stream())
                .map(Sought::lower)
                .collect(Collectors.joining("\n")));
    }

    /** Whether something that was typed is a part of it, in any case of letters; the empty text is a part of everything. */
    public boolean has(String typed) {
        return value.contains(lower(typed));
    }

    /** A text as it is compared: in small letters, without blanks around it. */
    public static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
