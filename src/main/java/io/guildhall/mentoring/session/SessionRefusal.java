package io.guildhall.mentoring.session;

import io.guildhall.kernel.RefusalCode;

/** Why something about what two do together was refused. */
public enum SessionRefusal implements RefusalCode {
    /** No such session of theirs. */
    UNKNOWN("session.unknown", Kind.NOT_FOUND),
    /** It does not go from its state to that one; the detail is its state. */
    OTHER_STATE("session.other-state", Kind.CONFLICT),
    /** It has not begun. */
    TO_COME("session.to-come", Kind.CONFLICT),
    /** They wrote down as many as they may; the detail is how many. */
    TOO_MANY("session.too-many", Kind.CONFLICT),
    /** No such goal of theirs. */
    NO_GOAL("goal.unknown", Kind.NOT_FOUND),
    /** A goal is for whoever set it. */
    NOT_OWN_GOAL("goal.not-yours", Kind.FORBIDDEN),
    /** The detail is how many one may have. */
    TOO_MANY_GOALS("goal.too-many", Kind.CONFLICT),
    /** The programme has no agreements. */
    NO_AGREEMENT("agreement.off", Kind.CONFLICT),
    /** The other changed it meanwhile; the detail is its revision. */
    STALE_AGREEMENT("agreement.stale", Kind.STALE),
    /** There is nothing to sign, or it reads otherwise now. */
    NOTHING_TO_SIGN("agreement.nothing-to-sign", Kind.CONFLICT),
    /** They are asked once they met. */
    NOT_MET("fit.not-met", Kind.CONFLICT),
    /** Somebody in it has no account any more: it rests until they are back. */
    SOMEBODY_AWAY("pairing.somebody-away", Kind.CONFLICT),
    /** A circle goes on without whoever leaves it. */
    CIRCLE_GOES_ON("pairing.circle-goes-on", Kind.CONFLICT),
    INVALID("session.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    SessionRefusal(String code, Kind kind) {
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
