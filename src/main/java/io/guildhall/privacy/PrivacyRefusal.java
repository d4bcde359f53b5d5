package io.guildhall.privacy;

import io.guildhall.kernel.RefusalCode;

/** Why something about personal data was refused. */
public enum PrivacyRefusal implements RefusalCode {
    /** No such person, and nothing that names such a key. */
    UNKNOWN_PERSON("privacy.unknown-person", Kind.NOT_FOUND),
    /** What is kept is not what the preview showed; the new one has to be seen first. */
    CHANGED("privacy.changed", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    PrivacyRefusal(String code, Kind kind) {
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
