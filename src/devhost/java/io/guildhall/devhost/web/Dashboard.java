package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The spaces that the caller may see. */
final class Dashboard implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        if (exchange.caller().isEmpty()
                && !exchange.site().confluence().callers().anonymousAccess()) {
            exchange.logIn();
            return;
        }
        List<DevSpace> spaces = exchange.site().confluence().spaces().all().stream()
                .filter(exchange::mayView)
                .sorted(Comparator.comparing(DevSpace::isArchived).thenComparing(DevSpace::getName))
                .toList();
        Decoration.inContexts(exchange.request(), "dashboard");
        exchange.show(
                "dashboard",
                "Dashboard",
                Map.of("spaces", spaces, "loggedIn", exchange.caller().isPresent()));
    }
}
