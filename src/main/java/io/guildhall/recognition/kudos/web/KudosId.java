package io.guildhall.recognition.kudos.web;

import java.util.regex.Pattern;

/** The number of kudos in an address. What is no number is none that exists. */
public record KudosId(long value) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final long NONE = 0;

    /** Reads it as it stands in the address. */
    public static KudosId valueOf(String text) {
        return new KudosId(NUMBER.matcher(text).matches() ? Long.parseLong(text) : NONE);
    }
}
