package io.guildhall.notice;

import io.guildhall.kernel.RefusalCode;

/** Why something about notices did not happen. */
public enum NoticeRefusal implements RefusalCode {
    LOGIN_NEEDED("login.needed", Kind.LOGIN_NEEDED),
    UNKNOWN("notice.unknown", Kind.NOT_FOUND),
    BAD_CURSOR("notice.bad-cursor", Kind.INVALID),
    STALE("notice.stale", Kind.STALE),
    INVALID("notice.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    NoticeRefusal(String code, Kind kind) {
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
