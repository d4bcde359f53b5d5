package io.guildhall.mentoring.roulette;

import io.guildhall.kernel.RefusalCode;

/** Why something about coffee roulette was refused. */
public enum RouletteRefusal implements RefusalCode {
    /** Nobody is drawn in a programme of that kind. */
    NO_ROULETTE("roulette.other-kind", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    RouletteRefusal(String code, Kind kind) {
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
