package io.guildhall.recognition.badge;

import io.guildhall.kernel.RefusalCode;

/** Why something about a class of badge was refused. */
public enum BadgeRefusal implements RefusalCode {
    /** There is none, or the viewer may not know of it: the two are never told apart. */
    UNKNOWN("badge.unknown", Kind.NOT_FOUND),
    /** Badges of a community are made by whoever runs it. */
    NOT_ALLOWED("badge.not-allowed", Kind.FORBIDDEN),
    /** Badges of the whole site are made by administrators of the site. */
    SITE_ADMINS("badge.site-admins", Kind.FORBIDDEN),
    /** Another one of the same place is called so. */
    NAME_TAKEN("badge.name-taken", Kind.CONFLICT),
    /** The detail is how many there may be in one place. */
    TOO_MANY("badge.too-many", Kind.CONFLICT),
    /** The detail is the state found. */
    OTHER_STATE("badge.other-state", Kind.CONFLICT),
    /** Somebody changed it meanwhile; the detail is the revision it has now. */
    STALE("badge.stale", Kind.STALE),
    INVALID("badge.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    BadgeRefusal(String code, Kind kind) {
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
