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
    /** The space is archived, so the community is too, whatever it was before. */
    SPACE_ARCHIVED("community.space-archived", Kind.CONFLICT),
    /** The fields are what is missing. */
    NOT_READY("community.not-ready", Kind.CONFLICT),
    /** Not possible from where the community is in its life; the detail is that status. */
    OTHER_STATUS("community.other-status", Kind.CONFLICT),
    /** A community cannot belong to itself, nor to one that belongs to it. */
    PARENT_CIRCLE("community.parent-circle", Kind.CONFLICT),
    /** The detail is how many levels there may be. */
    PARENT_TOO_DEEP("community.parent-too-deep", Kind.CONFLICT),
    PARENT_ARCHIVED("community.parent-archived", Kind.CONFLICT),
    /** Both communities are asked: whoever puts one into another runs both, or administers the space of the parent. */
    PARENT_NOT_ALLOWED("community.parent-not-allowed", Kind.FORBIDDEN),
    /** No community was left behind by a space of that key, or none that the viewer may know of. */
    NOTHING_LEFT("community.nothing-left", Kind.CONFLICT),
    /** Only whoever administers the space lets the whole site know of a community. */
    SITE_LISTING("community.site-listing", Kind.FORBIDDEN),
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
