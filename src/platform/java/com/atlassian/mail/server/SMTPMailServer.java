package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/**
 * A mail server that takes letters.
 * Mirrors {@code com.atlassian.mail:atlassian-mail} of Confluence 10.2; evidence C10.
 */
public interface SMTPMailServer extends MailServer {
    /** Hands a letter over and waits until it is taken. @throws MailException where it is not */
    void send(Email email) throws MailException;
}
