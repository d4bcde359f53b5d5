package io.guildhall.kernel.ao;

import java.util.regex.Pattern;

/** Texts that begin like another, or hold it, for {@code LIKE ? ESCAPE '!'}. No database takes that sign for anything of its own. */
public final class Prefix {
    private static final Pattern SPECIAL = Pattern.compile("[!%_]");

    private Prefix() {}

    /**
     * What a text that holds another is like. One database takes an opening bracket for more than itself, and others refuse to have it escaped: it
     * stands for any letter, so whoever looks gets a few too many, never too few.
     */
    public static String anywhere(String part) {
        return "%" + pattern(part).replace('[', '_');
    }

    /** What a text that begins so is like; nothing in {@code beginning} stands for anything but itself. */
    public static String pattern(String beginning) {
        return SPECIAL.matcher(beginning).replaceAll("!$0") + "%";
    }
}
