package io.guildhall.inviting;

import io.guildhall.kernel.RefusalCode;

/** Why people are not shown to somebody who looks for them. */
public enum InvitingRefusal implements RefusalCode {
    /** The host does not let them look at its people. */
    PEOPLE_HIDDEN("people.hidden", Kind.FORBIDDEN),
    /** They may ask nobody in, nor name anybody for a role. */
    NO_REASON("people.no-reason", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    InvitingRefusal(String code, Kind kind) {
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
