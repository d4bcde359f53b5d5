package io.guildhall.kernel.ao;

import java.util.regex.Pattern;

/** Texts that begin like another, for {@code LIKE ? ESCAPE '!'}. No database takes that sign for anything of its own. */
public final class Prefix {
    private static final Pattern SPECIAL = Pattern.compile("[!%_]");

    private Prefix() {}

    /** What a text that begins so is like; nothing in {@code beginning} stands for anything but itself. */
    public static String pattern(String beginning) {
        return SPECIAL.matcher(beginning).replaceAll("!$0") + "%";
    }
}
