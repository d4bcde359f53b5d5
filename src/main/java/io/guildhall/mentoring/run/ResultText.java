package io.guildhall.mentoring.run;

/** Writes what a run found in lines, and reads it again. */
final class ResultText {
    private ResultText() {}

    static String write(Result result) {
        throw new UnsupportedOperationException();
    }

    static Result read(String text) {
        throw new UnsupportedOperationException();
    }
}
