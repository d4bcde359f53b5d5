package io.guildhall.devhost.web;

import java.io.IOException;
import java.util.Map;

/** The way into the administration: everything that its menu has. */
final class AdminConsole implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        exchange.show(
                "console",
                "Administration",
                Decoration.ADMIN,
                Map.of(),
                Map.of("sections", new AdminMenu(exchange.site()).sections()));
    }
}
