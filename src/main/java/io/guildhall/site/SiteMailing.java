package io.guildhall.site;

import io.guildhall.kernel.Post;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What administrators decided, and whether the host has a mail server. */
@Named
final class SiteMailing implements Mailing {
    private final Settings settings;
    private final Post post;

    @Inject
    SiteMailing(Settings settings, Post post) {
        this.settings = settings;
        this.post = post;
    }

    @Override
    public MailState state() {
        if (!settings.current().values().mails()) {
            return MailState.OFF;
        }
        return post.isOpen() ? MailState.ON : MailState.NO_SERVER;
    }
}
