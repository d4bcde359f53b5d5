package io.guildhall.people;

import io.guildhall.kernel.RefusalCode;

/** Why something about the words of the site was refused. */
public enum SkillRefusal implements RefusalCode {
    LOGIN_NEEDED("login.needed", Kind.LOGIN_NEEDED);

    private final String code;
    private final Kind kind;

    SkillRefusal(String code, Kind kind) {
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
