package io.guildhall.mentoring.round;

import io.guildhall.kernel.RefusalCode;

/** Why something about rounds was refused. */
public enum RoundRefusal implements RefusalCode {
    /** Every newcomer, or every draw, has a time of its own there. */
    NONE_HERE("round.none-here"),
    /** The running one has no end, so none follows it. */
    NO_END("round.no-end"),
    /** The running one is not over; the detail is its end. */
    RUNNING("round.running");

    private final String code;

    RoundRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
