package io.guildhall.profile;

import io.guildhall.kernel.RefusalCode;

/** Why something about a profile was refused. */
public enum ProfileRefusal implements RefusalCode {
    LOGIN_NEEDED("login.needed", Kind.LOGIN_NEEDED),
    /** Nobody of that key, or nobody whom the viewer may see. */
    UNKNOWN_PERSON("profile.unknown-person", Kind.NOT_FOUND),
    STALE("profile.stale", Kind.STALE),
    INVALID("profile.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    ProfileRefusal(String code, Kind kind) {
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
