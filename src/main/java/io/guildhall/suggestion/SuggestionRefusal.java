package io.guildhall.suggestion;

import io.guildhall.kernel.RefusalCode;

/** Why something about suggestions was refused. */
public enum SuggestionRefusal implements RefusalCode {
    /** What was to be put aside is neither a word of the site nor a label that may become one. */
    NO_SKILL("suggestion.no-skill", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    SuggestionRefusal(String code, Kind kind) {
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
