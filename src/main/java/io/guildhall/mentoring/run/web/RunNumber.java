package io.guildhall.mentoring.run.web;

import io.guildhall.mentoring.run.RunId;
import java.util.regex.Pattern;

/** The number of a run in an address. What is no number is none that exists. */
public record RunNumber(RunId id) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final long NONE = 0;

    /** Reads it as it stands in the address. */
    public static RunNumber valueOf(String text) {
        return new RunNumber(new RunId(NUMBER.matcher(text).matches() ? Long.parseLong(text) : NONE));
    }
}
