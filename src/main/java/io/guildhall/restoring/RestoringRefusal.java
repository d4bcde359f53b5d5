package io.guildhall.restoring;

import io.guildhall.kernel.RefusalCode;

/** Why a file is not taken in. */
public enum RestoringRefusal implements RefusalCode {
    LOGIN_NEEDED("login.needed", Kind.LOGIN_NEEDED),
    NOT_ADMINISTRATOR("site.not-administrator", Kind.FORBIDDEN),
    /** There are communities already. */
    NOT_EMPTY("restoring.not-empty", Kind.CONFLICT),
    /** It is no file of this app. */
    NO_EXPORT("restoring.no-export", Kind.INVALID),
    /** The details are the version of the file's tables and that of those here. */
    OTHER_VERSION("restoring.other-version", Kind.INVALID),
    /** The detail is how many rows there may be. */
    TOO_MANY("restoring.too-many", Kind.INVALID),
    /** Something in it cannot be kept; the detail is in how many places. */
    UNFIT("restoring.unfit", Kind.INVALID),
    /** Somebody wrote the same meanwhile. */
    CLASH("restoring.clash", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    RestoringRefusal(String code, Kind kind) {
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
