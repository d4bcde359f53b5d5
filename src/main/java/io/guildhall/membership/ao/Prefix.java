package io.guildhall.membership.ao;

import java.util.regex.Pattern;

/** Texts that begin like another, for {@code LIKE ? ESCAPE '!'}. No database takes that sign for anything of its own. */
final class Prefix {
    private static final Pattern SPECIAL = Pattern.compile("[!%_]");

    private Prefix() {}

    /** What a text that begins so is like; nothing in {@code beginning} stands for anything but itself. */
    static String pattern(String beginning) {
        return SPECIAL.matcher(beginning).replaceAll("!$0") + "%";
    }
}
