package io.guildhall.notice.web;

/** Where the inbox is. */
final class InboxPage {
    static final String PATH = "/plugins/servlet/guildhall/inbox";

    private InboxPage() {}
}
