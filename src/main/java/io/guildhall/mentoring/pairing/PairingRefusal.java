package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.RefusalCode;

/** Why something about pairings was refused. */
public enum PairingRefusal implements RefusalCode {
    /** No such pairing, or it is others': the two are never told apart. */
    UNKNOWN("pairing.unknown", Kind.NOT_FOUND),
    /** Only the two may. */
    NOT_YOURS("pairing.not-yours", Kind.FORBIDDEN),
    /** Whoever asks is not enrolled, or not in the role that asks. */
    NOT_ENROLLED("pairing.not-enrolled", Kind.FORBIDDEN),
    SELF("pairing.self", Kind.CONFLICT),
    /** They are not in the programme, pause, or let nobody ask them now: all of that looks alike. */
    NO_REQUESTS_NOW("pairing.no-requests-now", Kind.CONFLICT),
    /** Every place of theirs is taken. */
    FULL("pairing.full", Kind.CONFLICT),
    /** Every place of one's own is taken. */
    OWN_FULL("pairing.own-full", Kind.CONFLICT),
    /** One manages the other, some levels up. */
    LINE_MANAGER("pairing.line-manager", Kind.CONFLICT),
    /** They were paired before, and the programme pairs nobody twice. */
    BEFORE("pairing.before", Kind.CONFLICT),
    /** The detail is how many requests may be open at a time. */
    TOO_MANY("pairing.too-many", Kind.CONFLICT),
    /** The detail is the state that it is in. */
    OTHER_STATE("pairing.other-state", Kind.CONFLICT),
    /** In such a programme nobody asks anybody. */
    NOT_OF_CHOICE("pairing.not-of-choice", Kind.CONFLICT),
    INVALID("pairing.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    PairingRefusal(String code, Kind kind) {
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
