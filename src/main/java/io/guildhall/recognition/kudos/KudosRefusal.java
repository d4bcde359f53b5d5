package io.guildhall.recognition.kudos;

import io.guildhall.kernel.RefusalCode;

/** Why something about kudos was refused. */
public enum KudosRefusal implements RefusalCode {
    /** The detail is how many a day there may be. */
    CAP_REACHED("kudos.cap-reached", Kind.CONFLICT),
    /** So many were given and taken back today that it ends for the day. */
    TOO_MANY_RETRACTED("kudos.too-many-retracted", Kind.CONFLICT),
    SELF("kudos.self", Kind.INVALID),
    /** The detail is how many characters there must be. */
    REASON_TOO_SHORT("kudos.reason-too-short", Kind.INVALID),
    /** Whoever is meant is no member here now, or is not there at all: which of the two is not told. */
    NO_RECEIVER("kudos.no-receiver", Kind.INVALID),
    /** No community was named, and the two are members of several. */
    WHICH_COMMUNITY("kudos.which-community", Kind.INVALID),
    /** Members thank each other here. */
    NOT_MEMBER("kudos.not-member", Kind.FORBIDDEN),
    /** Who reads along under old ground rules gives none. */
    READ_ONLY("kudos.read-only", Kind.FORBIDDEN),
    /** Who is in the community is not for the viewer, so neither is who thanks whom. */
    PEOPLE_HIDDEN("kudos.people-hidden", Kind.FORBIDDEN),
    UNKNOWN("kudos.unknown", Kind.NOT_FOUND),
    NOT_YOURS("kudos.not-yours", Kind.FORBIDDEN),
    /** The detail is within how many minutes it had to be. */
    TOO_LATE("kudos.too-late", Kind.CONFLICT),
    BAD_CURSOR("list.bad-cursor", Kind.INVALID),
    INVALID("kudos.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    KudosRefusal(String code, Kind kind) {
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
