package io.guildhall.ambition;

import io.guildhall.kernel.RefusalCode;

/** Why something about an ambition was refused. */
public enum AmbitionRefusal implements RefusalCode {
    UNKNOWN("ambition.unknown", Kind.NOT_FOUND),
    /** Sponsors endorse ambitions and do nothing else with them: else they would be objectives. */
    SPONSOR("ambition.sponsor", Kind.FORBIDDEN),
    NOT_SPONSOR("ambition.not-sponsor", Kind.FORBIDDEN),
    /** Only members set ambitions, whatever else they administer. */
    NOT_MEMBER("ambition.not-member", Kind.FORBIDDEN),
    /** Whoever has not accepted the rules in time reads and does not vote. */
    READ_ONLY("ambition.read-only", Kind.FORBIDDEN),
    NOT_FACILITATOR("ambition.not-facilitator", Kind.FORBIDDEN),
    NOT_AUTHOR("ambition.not-author", Kind.FORBIDDEN),
    /** Others stand behind the text as it is. */
    VOTED("ambition.voted", Kind.CONFLICT),
    /** It is adopted, fulfilled or dropped; the detail is the state found. */
    OTHER_STATE("ambition.other-state", Kind.CONFLICT),
    /** The detail is how many may be open at a time. */
    TOO_MANY("ambition.too-many", Kind.CONFLICT),
    BAD_CURSOR("list.bad-cursor", Kind.INVALID),
    INVALID("ambition.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    AmbitionRefusal(String code, Kind kind) {
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
