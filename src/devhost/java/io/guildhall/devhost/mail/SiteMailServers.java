package io.guildhall.devhost.mail;

import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import org.jspecify.annotations.Nullable;

/** The one mail server of the site, if its administrator has not switched it off. */
final class SiteMailServers implements MailServerManager {
    private final Outbox outbox;
    private final SMTPMailServer server;

    SiteMailServers(Outbox outbox) {
        this.outbox = outbox;
        this.server = new OutboxServer(outbox);
    }

    @Override
    public @Nullable SMTPMailServer getDefaultSMTPMailServer() {
        return isDefaultSMTPMailServerDefined() ? server : null;
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return outbox.mode() != MailMode.NONE;
    }
}
