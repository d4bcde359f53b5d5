package io.guildhall.recognition.badge;

import io.guildhall.kernel.RefusalCode;

/** Why something about an award was refused. */
public enum AwardRefusal implements RefusalCode {
    /** There is none, or the viewer may not know of it: the two are never told apart. */
    UNKNOWN("award.unknown", Kind.NOT_FOUND),
    /** Whoever gives a badge has the right on that badge in that place. */
    NOT_ISSUER("award.not-issuer", Kind.FORBIDDEN),
    /** Nobody gives a badge to oneself. */
    SELF("award.self", Kind.CONFLICT),
    /** Only members of a community have its badges. */
    NOT_MEMBER("award.not-member", Kind.CONFLICT),
    /** They have it, for the same evidence or, where nobody has it twice, at all. */
    ALREADY("award.already", Kind.CONFLICT),
    /** Nobody gives what is earned alone: whoever does what its rule asks for gets it. */
    EARNED("award.earned", Kind.CONFLICT),
    /** A draft is given not yet, a retired one no more. */
    NOT_ACTIVE("award.not-active", Kind.CONFLICT),
    /** Hiding and showing is for the earner alone. */
    NOT_EARNER("award.not-earner", Kind.FORBIDDEN),
    /** It stands on no page that everybody may read, so there is none to name. */
    NO_OPEN_PAGE("award.no-open-page", Kind.CONFLICT),
    /** The detail is the state found. */
    OTHER_STATE("award.other-state", Kind.CONFLICT),
    BAD_CURSOR("list.bad-cursor", Kind.INVALID),
    INVALID("award.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    AwardRefusal(String code, Kind kind) {
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
