package io.guildhall.recognition.nomination;

import io.guildhall.kernel.RefusalCode;

/** Why something about a nomination was refused. */
public enum NominationRefusal implements RefusalCode {
    /** There is none, or the viewer may not know of it, because it is of them: none of these is told apart. */
    UNKNOWN("nomination.unknown", Kind.NOT_FOUND),
    /** Only members nominate and endorse; guests read along. */
    NOT_MEMBER("nomination.not-member", Kind.FORBIDDEN),
    /** Whoever has not accepted the ground rules in time reads along. */
    READ_ONLY("nomination.read-only", Kind.FORBIDDEN),
    /** Who is in the community is not for the viewer. */
    PEOPLE_HIDDEN("nomination.people-hidden", Kind.FORBIDDEN),
    /** Nobody nominates oneself. */
    SELF("nomination.self", Kind.CONFLICT),
    /** There is no such person, or they are no member: the two are never told apart. */
    NO_NOMINEE("nomination.no-nominee", Kind.CONFLICT),
    /** Somebody nominated them for this badge already, and it waits. */
    ALREADY("nomination.already", Kind.CONFLICT),
    /** They have the badge, and nobody has it twice. */
    HAS_IT("nomination.has-it", Kind.CONFLICT),
    /** A draft or a retired badge is not given. */
    NOT_ACTIVE("nomination.not-active", Kind.CONFLICT),
    /** Whoever nominated speaks already; others endorse. */
    OWN("nomination.own", Kind.CONFLICT),
    /** Not enough members endorsed it yet; the detail is how many it takes. */
    NOT_READY("nomination.not-ready", Kind.CONFLICT),
    /** It is over. */
    OVER("nomination.over", Kind.CONFLICT),
    /** It was decided meanwhile; the details are the state found and who did it, the empty text where nobody may be named. */
    DECIDED("nomination.decided", Kind.CONFLICT),
    /** Only whoever nominated takes it back. */
    NOT_YOURS("nomination.not-yours", Kind.FORBIDDEN),
    BAD_CURSOR("list.bad-cursor", Kind.INVALID),
    INVALID("nomination.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    NominationRefusal(String code, Kind kind) {
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
