package io.guildhall.kernel;

import java.util.Locale;

/**
 * What a name is sorted by: lower-cased, at most {@value #MAX} characters, and never empty, because one database reads an
 * empty text as no text. It is never shown.
 */
public record SortName(String value) {
    public static final int MAX = 200;
    private static final String NAMELESS = "-";

    public static SortName of(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return new SortName(lower.isEmpty() ? NAMELESS : cut(lower));
    }

    private static String cut(String text) {
        if (text.length() <= MAX) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(MAX - 1));
        return text.substring(0, splitsPair ? MAX - 1 : MAX);
    }
}
