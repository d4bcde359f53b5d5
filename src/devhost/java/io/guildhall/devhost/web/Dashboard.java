package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The spaces that the caller may see; archived ones only when they are asked for. */
final class Dashboard implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        if (exchange.caller().isEmpty()
                && !exchange.site().confluence().callers().anonymousAccess()) {
            exchange.logIn();
            return;
        }
        boolean archived = exchange.parameter("archived").isPresent();
        List<DevSpace> spaces = exchange.site().confluence().spaces().all().stream()
                .filter(exchange::mayView)
                .sorted(Comparator.comparing(DevSpace::getName))
                .toList();
        Decoration.inContexts(exchange.request(), "dashboard");
        exchange.show(
                "dashboard",
                "Dashboard",
                Map.of(
                        "spaces",
                        spaces.stream()
                                .filter(space -> space.isArchived() == archived)
                                .toList(),
                        "archived",
                        archived,
                        "others",
                        spaces.stream()
                                .filter(space -> space.isArchived() != archived)
                                .count(),
                        "loggedIn",
                        exchange.caller().isPresent()));
    }
}
