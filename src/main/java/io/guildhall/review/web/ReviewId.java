package io.guildhall.review.web;

import java.util.regex.Pattern;

/** The number of a review or a hand-over in an address. What is no number is none that exists. */
public record ReviewId(long value) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final long NONE = 0;

    /** Reads it as it stands in the address. */
    public static ReviewId valueOf(String text) {
        return new ReviewId(NUMBER.matcher(text).matches() ? Long.parseLong(text) : NONE);
    }
}
