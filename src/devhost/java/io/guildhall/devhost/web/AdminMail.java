package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.mail.Letter;
import io.guildhall.devhost.mail.MailMode;
import io.guildhall.devhost.mail.Outbox;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The outbox: letters newest first with search, one of them whole ({@code id}), emptying, and what the mail server does. */
final class AdminMail implements Screen {
    private static final int MOST = 200;

    @Override
    public void get(Exchange exchange) throws IOException {
        Outbox outbox = exchange.site().outbox();
        if (exchange.parameter("id").isEmpty()) {
            list(exchange, outbox);
            return;
        }
        Optional<Letter> letter = exchange.number("id").flatMap(outbox::byId);
        if (letter.isEmpty()) {
            exchange.fail(404, "There is no such letter.");
        } else if (exchange.parameter("raw").isPresent()) {
            exchange.response().setContentType("text/plain; charset=UTF-8");
            exchange.response().getWriter().write(letter.get().raw());
        } else {
            one(exchange, letter.get());
        }
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Outbox outbox = exchange.site().outbox();
        String done = "";
        if (exchange.text("do").equals("empty")) {
            outbox.empty();
            done = "The outbox is empty.";
        } else if (exchange.text("do").equals("mode")) {
            Optional<MailMode> mode = Stream.of(MailMode.values())
                    .filter(one -> one.name().equals(exchange.text("mode")))
                    .findFirst();
            mode.ifPresent(outbox::mode);
            done = mode.map(AdminMail::sentence).orElse("");
        }
        if (done.isEmpty()) {
            exchange.fail(400, "Choose what to do.");
        } else {
            exchange.redirect("/admin/mail", done);
        }
    }

    private static String sentence(MailMode mode) {
        return switch (mode) {
            case TAKES -> "The mail server takes letters.";
            case REFUSES -> "The mail server refuses every letter.";
            case NONE -> "There is no mail server.";
        };
    }

    /** A choice of the form. */
    public record Choice(String id, String label, boolean chosen) {}

    private static void list(Exchange exchange, Outbox outbox) throws IOException {
        String query = exchange.parameter("q").orElse("");
        MailMode mode = outbox.mode();
        List<Choice> modes = Stream.of(MailMode.values())
                .map(one -> new Choice(one.name(), sentence(one), one == mode))
                .toList();
        exchange.show(
                "mail",
                "Mail outbox",
                Decoration.ADMIN,
                Map.of(),
                Map.of(
                        "letters", outbox.search(query, MOST),
                        "most", MOST,
                        "query", query,
                        "modes", modes,
                        "zone", zone(exchange)));
    }

    private static void one(Exchange exchange, Letter letter) throws IOException {
        exchange.show(
                "letter",
                "Letter: " + letter.subject(),
                Decoration.ADMIN,
                Map.of(),
                Map.of("letter", letter, "isHtml", letter.mimeType().equals("text/html"), "zone", zone(exchange)));
    }

    private static ZoneId zone(Exchange exchange) {
        return exchange.caller().map(DevUser::timeZone).orElse(ZoneOffset.UTC);
    }
}
