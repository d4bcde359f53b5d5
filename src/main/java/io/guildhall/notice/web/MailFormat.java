package io.guildhall.notice.web;

/** What a mail looks like. */
public enum MailFormat {
    HTML,
    TEXT
}
