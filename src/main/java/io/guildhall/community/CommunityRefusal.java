package io.guildhall.community;

import io.guildhall.kernel.RefusalCode;

/** Why something about a community was refused. */
public enum CommunityRefusal implements RefusalCode {
    /** No such space, or the viewer may not see it: the two are never told apart. */
    SPACE_UNKNOWN("space.unknown", Kind.NOT_FOUND),
    /** The viewer sees the space, but it is no community. */
    NOT_A_COMMUNITY("community.none", Kind.NOT_FOUND),
    EXISTS("community.exists", Kind.CONFLICT),
    PERSONAL_SPACE("community.personal-space", Kind.CONFLICT),
    ARCHIVED("community.archived", Kind.CONFLICT),
    LOGIN_NEEDED("login.needed", Kind.LOGIN_NEEDED),
    NOT_ALLOWED("community.not-allowed", Kind.FORBIDDEN),
    /** The viewer administers the space, but on this site only its own administrators start communities. */
    LEFT_TO_SITE_ADMINS("community.left-to-site-admins", Kind.FORBIDDEN),
    /** Somebody changed it meanwhile; the detail is the revision it has now. */
    STALE("community.stale", Kind.STALE),
    INVALID("community.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    CommunityRefusal(String code, Kind kind) {
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
