package io.guildhall.recognition.rule;

import io.guildhall.kernel.RefusalCode;

/** Why something about the rule of a badge was refused. */
public enum RuleRefusal implements RefusalCode {
    /** People give this badge. */
    NONE("rule.none", Kind.CONFLICT),
    /** The community in which it counts is not there any more. */
    BROKEN("rule.broken", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    RuleRefusal(String code, Kind kind) {
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
