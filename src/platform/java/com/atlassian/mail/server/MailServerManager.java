package com.atlassian.mail.server;

import org.jspecify.annotations.Nullable;

/**
 * The mail servers that the administrator set up.
 * Mirrors {@code com.atlassian.mail:atlassian-mail} of Confluence 10.2; evidence C10.
 */
public interface MailServerManager {
    /** The server for outgoing mail, or null where there is none. */
    @Nullable SMTPMailServer getDefaultSMTPMailServer();

    boolean isDefaultSMTPMailServerDefined();
}
