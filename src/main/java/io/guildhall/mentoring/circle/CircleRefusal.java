package io.guildhall.mentoring.circle;

import io.guildhall.kernel.RefusalCode;

/** Why something about circles was refused. */
public enum CircleRefusal implements RefusalCode {
    /** There are no circles in a programme of that kind. */
    NO_CIRCLES("circle.other-kind", Kind.CONFLICT),
    /** The details are how many wait and how many it takes. */
    TOO_FEW("circle.too-few", Kind.CONFLICT),
    /** The details are how many there are at least and at most. */
    WRONG_SIZE("circle.wrong-size", Kind.CONFLICT),
    /** Somebody of them is not enrolled, is in one already, or cannot be with another of them: all of that looks alike. */
    NOT_FREE("circle.not-free", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    CircleRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
