package io.guildhall.people;

import io.guildhall.kernel.RefusalCode;

/** Why something about the words of the site, or about what is known of its people, was refused. */
public enum SkillRefusal implements RefusalCode {
    LOGIN_NEEDED("login.needed", Kind.LOGIN_NEEDED),
    NOT_ADMINISTRATOR("site.not-administrator", Kind.FORBIDDEN),
    UNKNOWN("skill.unknown", Kind.NOT_FOUND),
    /** The detail is the word that is there already. */
    EXISTS("skill.exists", Kind.CONFLICT),
    /** It is a synonym now; the detail is what it became a part of. */
    MERGED("skill.merged", Kind.CONFLICT),
    ITSELF("skill.merged-with-itself", Kind.CONFLICT),
    /** Something still has to follow an earlier change. */
    FOLLOWED("skill.followed", Kind.CONFLICT),
    INVALID("skill.invalid", Kind.INVALID),
    BAD_CURSOR("list.bad-cursor", Kind.INVALID);

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
