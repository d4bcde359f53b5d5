package io.guildhall.kernel.web;

import java.util.regex.Pattern;

/** A number in a request's body, as it was written. */
public record JsonNumber(String text) {
    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})");

    /** A whole number of at most 18 digits as one; every other is left as it was written. */
    public static Object value(Object read) {
        return read instanceof JsonNumber number && WHOLE.matcher(number.text).matches()
                ? Long.valueOf(number.text)
                : read;
    }
}
