package io.guildhall.proposal;

import io.guildhall.kernel.RefusalCode;

/** Why something about proposals was refused. */
public enum ProposalRefusal implements RefusalCode {
    /** No such proposal, or it is another's: the two are never told apart. */
    UNKNOWN("proposal.unknown", Kind.NOT_FOUND),
    /** On this site nobody proposes communities. */
    NOT_OPEN("proposal.not-open", Kind.FORBIDDEN),
    /** Only whoever proposed it takes it back. */
    NOT_YOURS("proposal.not-yours", Kind.FORBIDDEN),
    /** The detail is how many may wait at a time. */
    TOO_MANY("proposal.too-many", Kind.CONFLICT),
    /** The detail is who did it. */
    ALREADY_APPROVED("proposal.already-approved", Kind.CONFLICT),
    ALREADY_DECLINED("proposal.already-declined", Kind.CONFLICT),
    ALREADY_WITHDRAWN("proposal.already-withdrawn", Kind.CONFLICT),
    /** Whoever proposed it is not there any more; the detail is their name. Somebody else has to facilitate. */
    PROPOSER_GONE("proposal.proposer-gone", Kind.CONFLICT),
    /** Somebody who cannot log in was named. */
    FACILITATOR_GONE("proposal.facilitator-gone", Kind.CONFLICT),
    BAD_CURSOR("list.bad-cursor", Kind.INVALID),
    INVALID("proposal.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    ProposalRefusal(String code, Kind kind) {
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
