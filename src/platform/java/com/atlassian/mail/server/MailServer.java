package com.atlassian.mail.server;

/**
 * A mail server of any kind.
 * Mirrors {@code com.atlassian.mail:atlassian-mail} of Confluence 10.2; evidence C10.
 */
public interface MailServer {}
