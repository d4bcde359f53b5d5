package io.guildhall.ambition.web;

import java.util.regex.Pattern;

/** The number of an ambition in an address. What is no number is none that exists. */
public record AmbitionId(long value) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final long NONE = 0;

    /** Reads it as it stands in the address. */
    public static AmbitionId valueOf(String text) {
        return new AmbitionId(NUMBER.matcher(text).matches() ? Long.parseLong(text) : NONE);
    }
}
