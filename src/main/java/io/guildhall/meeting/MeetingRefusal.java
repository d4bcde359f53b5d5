package io.guildhall.meeting;

import io.guildhall.kernel.RefusalCode;

/** Why something about a meeting was refused. */
public enum MeetingRefusal implements RefusalCode {
    INVALID("meeting.invalid", Kind.INVALID),
    /** No such address of a calendar, or not any more, or of somebody who may not come in: the three are never told apart. */
    NO_FEED("meeting.no-feed", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    MeetingRefusal(String code, Kind kind) {
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
