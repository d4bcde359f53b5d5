package io.guildhall.devhost.web;

import java.io.IOException;
import java.util.Map;

/** The form for logging in. */
final class LoginPage implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        show(exchange, "");
    }

    static void show(Exchange exchange, String refused) throws IOException {
        Destination back =
                Destination.of(exchange.text("os_destination"), exchange.site().contextPath());
        exchange.show(
                "login",
                "Log in",
                Map.of("destination", back.path(), "refused", refused, "username", exchange.text("os_username")));
    }
}
