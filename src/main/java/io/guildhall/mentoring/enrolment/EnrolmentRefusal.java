package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.RefusalCode;

/** Why something about enrolments was refused. */
public enum EnrolmentRefusal implements RefusalCode {
    /** It is for those who manage the programme. */
    NOT_MANAGER("enrolment.not-manager", Kind.FORBIDDEN),
    /** They are not in the programme, or not in that role. */
    NOT_ENROLLED("enrolment.not-enrolled", Kind.CONFLICT),
    /** They changed it in another place meanwhile; the detail is its revision. */
    STALE("enrolment.stale", Kind.STALE),
    BAD_CURSOR("enrolment.bad-cursor", Kind.INVALID),
    INVALID("enrolment.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    EnrolmentRefusal(String code, Kind kind) {
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
