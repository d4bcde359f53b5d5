package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.SiteSettings;
import java.io.IOException;
import java.util.Map;

/** What administrators decide for the whole site. */
final class AdminGeneral implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        boolean anonymous = settings(exchange).anonymousAccess();
        exchange.show("general", "General configuration", Decoration.ADMIN, Map.of(), Map.of("anonymous", anonymous));
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        boolean anonymous = exchange.parameter("anonymous").isPresent();
        settings(exchange).anonymousAccess(anonymous);
        exchange.redirect(
                "/admin/general",
                anonymous ? "The site lets anonymous people in." : "The site asks everybody to log in.");
    }

    private static SiteSettings settings(Exchange exchange) {
        return exchange.site().confluence().settings();
    }
}
