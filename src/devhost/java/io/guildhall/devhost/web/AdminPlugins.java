package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.PluginReport;
import java.io.IOException;
import java.util.Map;

/** The plugins, how many of their modules work, and why the others do not. */
final class AdminPlugins implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        exchange.show(
                "plugins",
                "Manage apps",
                Decoration.ADMIN,
                Map.of(),
                Map.of("reports", exchange.site().plugins().reports()));
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        String key = exchange.text("plugin");
        boolean known = exchange.site().plugins().reports().stream()
                .map(PluginReport::pluginKey)
                .anyMatch(key::equals);
        if (!known) {
            exchange.fail(404, "There is no such app.");
        } else if (exchange.text("do").equals("disable")) {
            exchange.site().plugins().disable(key);
            exchange.redirect("/admin/plugins", "The app is disabled.");
        } else {
            PluginReport report = exchange.site().plugins().enable(key);
            exchange.redirect("/admin/plugins", report.summary());
        }
    }
}
