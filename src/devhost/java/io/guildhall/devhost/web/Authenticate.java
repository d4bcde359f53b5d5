package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import java.io.IOException;
import java.util.Map;

/** Asks administrators for their password again: GET shows the form, POST takes it and begins a secure session. */
final class Authenticate implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        if (exchange.admitsAdministrator()) {
            show(exchange, false);
        }
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        if (!exchange.admitsAdministrator()) {
            return;
        }
        DevUser caller = exchange.caller().orElseThrow();
        boolean right = exchange.site()
                .confluence()
                .users()
                .authenticate(caller.username(), exchange.text("password"))
                .isPresent();
        if (!right) {
            exchange.response().setStatus(401);
            show(exchange, true);
            return;
        }
        exchange.site().modules().webSudo().begin(exchange.request());
        exchange.redirect(destination(exchange));
    }

    private static String destination(Exchange exchange) {
        return Destination.of(exchange.text("destination"), exchange.site().contextPath())
                .path();
    }

    private static void show(Exchange exchange, boolean refused) throws IOException {
        exchange.show(
                "authenticate",
                "Administrator access",
                Map.of("destination", destination(exchange), "refused", refused));
    }
}
