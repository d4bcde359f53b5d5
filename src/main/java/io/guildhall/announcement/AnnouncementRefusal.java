package io.guildhall.announcement;

import io.guildhall.kernel.RefusalCode;

/** Why something about announcements was refused. */
public enum AnnouncementRefusal implements RefusalCode {
    /** Members read them, and those who run the community. */
    NOT_MEMBER("announcement.not-member", Kind.FORBIDDEN),
    /** While founders gather there is nobody to write to. */
    NOT_LAUNCHED("announcement.not-launched", Kind.CONFLICT),
    /** The details are how many a week there may be, and when the next is possible. */
    TOO_MANY("announcement.too-many", Kind.CONFLICT),
    BAD_CURSOR("list.bad-cursor", Kind.INVALID),
    INVALID("announcement.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    AnnouncementRefusal(String code, Kind kind) {
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
