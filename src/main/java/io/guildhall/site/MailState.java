package io.guildhall.site;

/** Whether the app can mail people, and why not. */
public enum MailState {
    ON,
    /** Administrators decided that people find everything in their inbox. */
    OFF,
    /** The site has no outgoing mail server. */
    NO_SERVER
}
