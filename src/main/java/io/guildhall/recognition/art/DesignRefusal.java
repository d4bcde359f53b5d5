package io.guildhall.recognition.art;

import io.guildhall.kernel.RefusalCode;

/** Why a design was refused. */
public enum DesignRefusal implements RefusalCode {
    /** It is no code of a design; its fields say which part is none that there is, where it has parts at all. */
    INVALID("badge-design.invalid", Kind.INVALID);

    private final String code;
    private final Kind kind;

    DesignRefusal(String code, Kind kind) {
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
