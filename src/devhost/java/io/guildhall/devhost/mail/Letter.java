package io.guildhall.devhost.mail;

import java.time.Instant;

/**
 * A letter in the outbox, as it was handed over. What was not set is empty; several addresses are separated by commas.
 *
 * @param headers the headers that the plugin added, one a line
 */
public record Letter(
        long id,
        Instant at,
        String to,
        String cc,
        String bcc,
        String from,
        String fromName,
        String replyTo,
        String subject,
        String mimeType,
        String encoding,
        String headers,
        String body) {
    /** The letter with its headers, as a mail server would see it, except that nothing is encoded. */
    public String raw() {
        StringBuilder text = new StringBuilder();
        header(text, "Date", at.toString());
        header(text, "From", fromName.isEmpty() ? from : fromName + " <" + from + ">");
        header(text, "Reply-To", replyTo);
        header(text, "To", to);
        header(text, "Cc", cc);
        header(text, "Bcc", bcc);
        header(text, "Subject", subject);
        header(text, "Content-Type", mimeType + "; charset=" + encoding);
        text.append(headers);
        return text.append('\n').append(body).toString();
    }

    private static void header(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(": ").append(value).append('\n');
        }
    }
}
