package io.guildhall.host.isolated;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import io.guildhall.kernel.Letter;
import io.guildhall.kernel.Post;
import io.guildhall.kernel.UserId;
import java.util.Optional;

/** The mail server that the administrator set up. */
public final class Mail implements Post {
    private final MailServerManager servers;
    private final UserManager users;

    public Mail(MailServerManager servers, UserManager users) {
        this.servers = servers;
        this.users = users;
    }

    @Override
    public boolean isOpen() {
        return server().isPresent();
    }

    private Optional<SMTPMailServer> server() {
        return Optional.ofNullable(servers.getDefaultSMTPMailServer());
    }

    @Override
    public Optional<String> addressOf(UserId person) {
        return Optional.ofNullable(users.getUserProfile(new UserKey(person.value())))
                .map(UserProfile::getEmail)
                .map(String::strip)
                .filter(address -> !address.isEmpty() && address.chars().noneMatch(Character::isISOControl));
    }

    @Override
    public Optional<String> send(Letter letter) {
        Optional<SMTPMailServer> server = server();
        if (server.isEmpty()) {
            return Optional.of("there is no mail server any more");
        }
        try {
            server.get().send(email(letter));
            return Optional.empty();
        } catch (MailException | RuntimeException refused) {
            return Optional.of(refused.toString());
        }
    }

    private static Email email(Letter letter) {
        Email email = new Email(letter.to());
        email.setSubject(letter.subject());
        email.setBody(letter.body());
        email.setMimeType(letter.html() ? "text/html" : "text/plain");
        email.setEncoding("UTF-8");
        return email;
    }
}
