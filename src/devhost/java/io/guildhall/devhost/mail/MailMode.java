package io.guildhall.devhost.mail;

/** What the mail server of the site does, for trying failures. */
public enum MailMode {
    /** Takes letters into the outbox. */
    TAKES,
    /** Is there and refuses every letter. */
    REFUSES,
    /** No mail server is set up. */
    NONE
}
