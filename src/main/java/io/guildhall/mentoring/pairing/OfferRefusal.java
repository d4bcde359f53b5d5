package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.RefusalCode;

/** Why two are not offered to each other. */
public enum OfferRefusal implements RefusalCode {
    /** It takes two people who are not the same. */
    NOT_TWO("offer.not-two", Kind.CONFLICT),
    /** One of them is not in the programme, or in no role that faces the other's. */
    NOT_ENROLLED("offer.not-enrolled", Kind.CONFLICT),
    /** One of them pauses, or is there on other days. */
    NOT_NOW("offer.not-now", Kind.CONFLICT),
    /** Every place of one of them is taken. */
    FULL("offer.full", Kind.CONFLICT),
    /** They are paired already. */
    PAIRED("offer.paired", Kind.CONFLICT),
    /** They were paired before, and the programme pairs nobody twice. */
    BEFORE("offer.before", Kind.CONFLICT),
    /** They were paired before: whoever offers them has to say that it is meant. */
    AGAIN("offer.again", Kind.CONFLICT),
    /** One manages the other, or one of them wants it so: which of the two, nobody is told. */
    BY_RULES("offer.by-rules", Kind.CONFLICT),
    /** In such a programme nobody is offered anybody by hand. */
    NOT_BY_HAND("offer.not-by-hand", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    OfferRefusal(String code, Kind kind) {
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
