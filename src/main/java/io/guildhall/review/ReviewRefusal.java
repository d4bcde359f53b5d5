package io.guildhall.review;

import io.guildhall.kernel.RefusalCode;

/** Why something about reviews and hand-overs was refused. */
public enum ReviewRefusal implements RefusalCode {
    /** Members read them, and those who run the community. */
    NOT_MEMBER("review.not-member", Kind.FORBIDDEN),
    UNKNOWN("review.unknown", Kind.NOT_FOUND),
    /** While founders gather there is nothing to look back at, and nobody to hand it on. */
    NOT_LAUNCHED("review.not-launched", Kind.CONFLICT),
    NOT_SPONSOR("review.not-sponsor", Kind.FORBIDDEN),
    /** Another sponsor commented on it. */
    COMMENTED("review.commented", Kind.CONFLICT),
    BAD_CURSOR("list.bad-cursor", Kind.INVALID),
    INVALID("review.invalid", Kind.INVALID),
    /** Only a facilitator has it to hand on. */
    NOT_GIVER("handover.not-facilitator", Kind.FORBIDDEN),
    /** Only the one who was asked answers. */
    NOT_SUCCESSOR("handover.not-successor", Kind.FORBIDDEN),
    /** No hand-over of that number, or none that the viewer may know of. */
    NO_HAND_OVER("handover.unknown", Kind.NOT_FOUND),
    /** Whoever hands over has an open one already. */
    HAND_OVER_OPEN("handover.open", Kind.CONFLICT),
    /** It was answered, taken back or has lapsed. */
    HAND_OVER_ENDED("handover.ended", Kind.CONFLICT),
    /** Only a member can take it on; no guest, no sponsor. */
    NOT_A_SUCCESSOR("handover.no-successor", Kind.CONFLICT),
    /** Whoever wanted to hand it on has it no more. */
    GIVER_GONE("handover.giver-gone", Kind.CONFLICT),
    HAND_OVER_INVALID("handover.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    ReviewRefusal(String code, Kind kind) {
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
