package io.guildhall.mentoring.enrolment.web;

import io.guildhall.mentoring.programme.ProgrammeId;
import java.util.regex.Pattern;

/** The number of a programme in an address. What is no number is none that exists. */
public record ProgrammeNo(ProgrammeId id) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final long NONE = 0;

    /** Reads it as it stands in the address. */
    public static ProgrammeNo valueOf(String text) {
        return new ProgrammeNo(new ProgrammeId(NUMBER.matcher(text).matches() ? Long.parseLong(text) : NONE));
    }
}
