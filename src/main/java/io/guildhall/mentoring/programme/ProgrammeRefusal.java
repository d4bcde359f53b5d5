package io.guildhall.mentoring.programme;

import io.guildhall.kernel.RefusalCode;

/** Why something about programmes was refused. */
public enum ProgrammeRefusal implements RefusalCode {
    /** No such programme, or the viewer may not know of it: the two are never told apart. */
    UNKNOWN("programme.unknown", Kind.NOT_FOUND),
    /** Only those who manage it may. */
    NOT_MANAGER("programme.not-manager", Kind.FORBIDDEN),
    /** Only members of its community take part. */
    NOT_MEMBER("programme.not-member", Kind.FORBIDDEN),
    /** Whoever reads along under old ground rules does not take part. */
    READ_ONLY("programme.read-only", Kind.FORBIDDEN),
    /** It is not open; the detail is its state. */
    NOT_OPEN("programme.not-open", Kind.CONFLICT),
    /** It does not go from its state to that one; the detail is its state. */
    OTHER_STATE("programme.other-state", Kind.CONFLICT),
    /** There are as many as a community may have that are not closed; the detail is how many. */
    TOO_MANY("programme.too-many", Kind.CONFLICT),
    /** Somebody changed it meanwhile; the detail is its revision. */
    STALE("programme.stale", Kind.STALE),
    BAD_CURSOR("list.bad-cursor", Kind.INVALID),
    INVALID("programme.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    ProgrammeRefusal(String code, Kind kind) {
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
