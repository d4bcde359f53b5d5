package io.guildhall.mentoring.run;

import io.guildhall.kernel.RefusalCode;

/** Why something is not done with a run. */
public enum RunRefusal implements RefusalCode {
    /** There is none, or none that the viewer may know of. */
    UNKNOWN("run.unknown", Kind.NOT_FOUND),
    /** In such a programme nobody is matched by runs. */
    NONE_HERE("run.none-here", Kind.CONFLICT),
    /** It is in a state in which that cannot be done; the detail is the state. */
    OTHER_STATE("run.other-state", Kind.CONFLICT),
    /** Those who take part are others than it read, or some of its pairs cannot be offered any more; the differences are to be seen first. */
    STALE("run.stale", Kind.CONFLICT),
    /** Nothing is left of it to publish. */
    EMPTY("run.empty", Kind.CONFLICT),
    /** Two who are to be together or apart are not both in the programme, in roles that face each other. */
    NOT_TWO("run.not-two", Kind.INVALID),
    /** A rule that no manager can set aside keeps two apart who are to be together. */
    PIN_FORBIDDEN("run.pin-forbidden", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    RunRefusal(String code, Kind kind) {
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
