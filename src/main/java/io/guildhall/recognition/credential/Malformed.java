package io.guildhall.recognition.credential;

/** Leaves a reader where what it reads is not what we would have written; never seen outside of this package. */
final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String why) {
        super(why, null, false, false);
    }
}
