package io.guildhall.recognition.credential;

/** What became of checking a credential. The first that holds is told. */
public enum Verdict {
    /** It is no credential of ours: damaged, cut off, of another kind, or with anything that we do not write. */
    MALFORMED,
    /** It is not what was signed with the key that came with it. */
    SIGNATURE_BROKEN,
    /** It is what was signed, but with a key that this site does not stand for. Nothing that it says is known to be true. */
    NOT_CONFIRMED,
    /** The credential is true, but the picture that carries it is not one of its badge. */
    PICTURE_CHANGED,
    /** It was taken back. */
    REVOKED,
    /** It counts later only. */
    NOT_YET_VALID,
    /** It counted once. */
    EXPIRED,
    /** It is true, and it counts now. */
    VALID
}
