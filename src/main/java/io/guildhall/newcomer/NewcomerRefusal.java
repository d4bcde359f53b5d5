package io.guildhall.newcomer;

import io.guildhall.kernel.RefusalCode;

/** Why something about first steps was refused. */
public enum NewcomerRefusal implements RefusalCode {
    UNKNOWN_STEP("newcomer.unknown-step", Kind.NOT_FOUND),
    /** Steps are taken by members, each for themselves. */
    NOT_MEMBER("newcomer.not-member", Kind.FORBIDDEN),
    INVALID("newcomer.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    NewcomerRefusal(String code, Kind kind) {
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
