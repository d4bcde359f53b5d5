package io.guildhall.devhost.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes letters as a strict mail server does: nobody smuggles a header in by a line break, and every address is one. A server that somebody asked for before it
 * was switched off refuses too.
 */
final class OutboxServer implements SMTPMailServer {
    private static final String SITE = "confluence@localhost";
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>()\"]{1,64}@[^\\s@,;<>()\"]{1,255}");
    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9-]{1,76}");
    private static final Set<String> MODELLED = Set.of("text/plain", "text/html");

    private final Outbox outbox;

    OutboxServer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @throws UnsupportedOperationException for a kind of body that this host does not model */
    @Override
    public void send(Email email) throws MailException {
        Letter letter = letter(email);
        switch (outbox.mode()) {
            case TAKES -> outbox.keep(letter);
            case REFUSES -> throw new MailException("the mail server refuses every letter: an administrator chose so");
            case NONE -> throw new MailException("there is no mail server any more");
        }
    }

    private static Letter letter(Email email) throws MailException {
        String mimeType = line("the type of the body", email.getMimeType());
        if (!MODELLED.contains(mimeType)) {
            throw new UnsupportedOperationException("Email.setMimeType: " + mimeType);
        }
        String to = addresses("To", email.getTo());
        String cc = addresses("Cc", email.getCc());
        String bcc = addresses("Bcc", email.getBcc());
        if (to.isEmpty() && cc.isEmpty() && bcc.isEmpty()) {
            throw new MailException("the letter has no receiver");
        }
        String from = addresses("From", email.getFrom());
        return new Letter(
                0,
                Instant.EPOCH,
                to,
                cc,
                bcc,
                from.isEmpty() ? SITE : from,
                line("the sender's name", email.getFromName()),
                addresses("Reply-To", email.getReplyTo()),
                line("the subject", email.getSubject()),
                mimeType,
                encoding(email),
                headers(email.getHeaders()),
                body(email));
    }

    private static String body(Email email) throws MailException {
        String body = given(email.getBody());
        if (body.indexOf('\0') >= 0) {
            throw new MailException("the body has a NUL character");
        }
        return body;
    }

    private static String given(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }

    /** A value that stands in a header. */
    private static String line(String what, @Nullable String value) throws MailException {
        String text = given(value);
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new MailException(what + " has a line break or another control character");
        }
        return text;
    }

    private static String addresses(String header, @Nullable String value) throws MailException {
        String text = line(header, value);
        if (text.isBlank()) {
            return "";
        }
        List<String> all = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        for (String one : all) {
            if (!ADDRESS.matcher(one).matches()) {
                throw new MailException(header + ": not an address: " + one);
            }
        }
        return String.join(", ", all);
    }

    private static String encoding(Email email) throws MailException {
        String name = line("the encoding", email.getEncoding());
        try {
            return Charset.forName(name).name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new MailException("there is no encoding " + name);
        }
    }

    private static String headers(Map<String, String> headers) throws MailException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (!HEADER_NAME.matcher(header.getKey()).matches()) {
                throw new MailException("not the name of a header: " + header.getKey());
            }
            text.append(header.getKey())
                    .append(": ")
                    .append(line(header.getKey(), header.getValue()))
                    .append('\n');
        }
        return text.toString();
    }
}
