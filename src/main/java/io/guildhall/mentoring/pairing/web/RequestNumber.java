package io.guildhall.mentoring.pairing.web;

import java.util.regex.Pattern;

/** A number in an address. What is no number is none that exists. */
public record RequestNumber(long value) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final long NONE = 0;

    /** Reads it as it stands in the address. */
    public static RequestNumber valueOf(String text) {
        return new RequestNumber(NUMBER.matcher(text).matches() ? Long.parseLong(text) : NONE);
    }
}
