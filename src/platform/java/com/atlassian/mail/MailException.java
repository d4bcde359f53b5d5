package com.atlassian.mail;

/**
 * A letter could not be handed to the mail server.
 * Mirrors {@code com.atlassian.mail:atlassian-mail} of Confluence 10.2; evidence C10.
 */
public class MailException extends Exception {
    private static final long serialVersionUID = 1L;

    public MailException(String message) {
        super(message);
    }
}
