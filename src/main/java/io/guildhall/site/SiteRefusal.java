package io.guildhall.site;

import io.guildhall.kernel.RefusalCode;

/** Why something about the whole site was refused. */
public enum SiteRefusal implements RefusalCode {
    LOGIN_NEEDED("login.needed", Kind.LOGIN_NEEDED),
    NOT_ADMINISTRATOR("site.not-administrator", Kind.FORBIDDEN),
    /** Somebody changed it meanwhile; the detail is the revision it has now. */
    STALE("site.stale", Kind.STALE),
    /** An administrator switched off what it belongs to. */
    FEATURE_OFF("feature.off", Kind.NOT_FOUND),
    INVALID("site.invalid", Kind.INVALID),
    UNKNOWN_MACRO("site.unknown-macro", Kind.NOT_FOUND),
    UNKNOWN_JOB("site.unknown-job", Kind.NOT_FOUND),
    /** The job runs just now, on this node or another. */
    JOB_RUNS("site.job-runs", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    SiteRefusal(String code, Kind kind) {
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
