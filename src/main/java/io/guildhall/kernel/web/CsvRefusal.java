package io.guildhall.kernel.web;

import io.guildhall.kernel.RefusalCode;

/** What is wrong with a file before anybody looks at what it says. */
enum CsvRefusal implements RefusalCode {
    /** The detail is the line. */
    MALFORMED("csv.malformed"),
    /** The detail is the name of the column. */
    COLUMN_MISSING("csv.column-missing"),
    COLUMN_UNKNOWN("csv.column-unknown"),
    /** The detail is how many there may be. */
    TOO_MANY_LINES("csv.too-many-lines");

    private final String code;

    CsvRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
