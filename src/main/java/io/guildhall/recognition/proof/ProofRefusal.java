package io.guildhall.recognition.proof;

import io.guildhall.kernel.RefusalCode;

/** Why something about a credential or a key was refused. */
public enum ProofRefusal implements RefusalCode {
    LOGIN_NEEDED("login.needed", Kind.LOGIN_NEEDED),
    /** There is no such credential, or it is shared with nobody, or it was taken back before it was: they are never told apart. */
    UNKNOWN("credential.unknown", Kind.NOT_FOUND),
    /** Its earner shares it first. */
    NOT_SHARED("credential.not-shared", Kind.CONFLICT),
    /** Nobody else takes it along. */
    NOT_EARNER("credential.not-earner", Kind.FORBIDDEN),
    /** Its letters are of a script that only fonts draw, so it has no picture of pixels; the drawing is there. */
    NO_PIXELS("credential.no-pixels", Kind.CONFLICT),
    /** Keys are for administrators of the site. */
    NOT_ADMINISTRATOR("issuer.not-administrator", Kind.FORBIDDEN),
    /** No key was needed yet, so nothing is signed. */
    NO_KEY("issuer.no-key", Kind.NOT_FOUND),
    /** The detail is the node: its host has no folder that nodes share. */
    NO_FOLDER("issuer.no-folder", Kind.CONFLICT),
    /** The detail is the node: there are keys, and the file that opens them is gone. */
    FILE_ABSENT("issuer.file-absent", Kind.CONFLICT),
    /** The detail is the node: it may not read the file, or not write it. */
    FILE_UNREADABLE("issuer.file-unreadable", Kind.CONFLICT),
    /** The detail is the node: others may read the file, so it is not trusted. */
    FILE_OPEN("issuer.file-open", Kind.CONFLICT),
    /** The detail is the node: the file is none of ours. */
    FILE_DAMAGED("issuer.file-damaged", Kind.CONFLICT),
    /** The detail is the node: the file is that of another site. */
    FILE_OTHER("issuer.file-other", Kind.CONFLICT),
    /** The key to be replaced is not the one of now any more. */
    OTHER_KEY("issuer.other-key", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    ProofRefusal(String code, Kind kind) {
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
