package io.guildhall.recognition.rule;

/** What somebody did, as far as it tells which criteria may count more now. */
enum Deed {
    /** A pairing of theirs began, they met in it, or it was completed. */
    PAIRING,
    /** They said hello to a newcomer. */
    WELCOME,
    /** Somebody thanked them, and cannot take it back any more. */
    THANKS,
    /** An ambition that they proposed was fulfilled. */
    AMBITION
}
