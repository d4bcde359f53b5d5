package io.guildhall.devhost.web;

import io.guildhall.devhost.mail.Letter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code /admin/mail.json?to=}: the letters to an address, newest first, for tests of other processes; without an address all of them. 1000 at most. The time is
 * in epoch milliseconds.
 */
final class MailFeed implements Screen {
    private static final int MOST = 1000;

    @Override
    public void get(Exchange exchange) throws IOException {
        List<Letter> letters = exchange.parameter("to")
                .map(address -> exchange.site().outbox().to(address, MOST))
                .orElseGet(() -> exchange.site().outbox().search("", MOST));
        exchange.json(Map.of("letters", letters.stream().map(MailFeed::json).toList()));
    }

    private static Map<String, Object> json(Letter letter) {
        return Map.ofEntries(
                Map.entry("id", letter.id()),
                Map.entry("atMs", letter.at().toEpochMilli()),
                Map.entry("to", letter.to()),
                Map.entry("cc", letter.cc()),
                Map.entry("bcc", letter.bcc()),
                Map.entry("from", letter.from()),
                Map.entry("fromName", letter.fromName()),
                Map.entry("replyTo", letter.replyTo()),
                Map.entry("subject", letter.subject()),
                Map.entry("mimeType", letter.mimeType()),
                Map.entry("encoding", letter.encoding()),
                Map.entry("headers", letter.headers()),
                Map.entry("body", letter.body()));
    }
}
