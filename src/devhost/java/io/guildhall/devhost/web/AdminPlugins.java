package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.ManagedPlugins;
import io.guildhall.devhost.plugin.Plugin;
import io.guildhall.devhost.plugin.PluginReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The plugins, how many of their modules work, why the others do not, and what an administrator can do about it. */
final class AdminPlugins implements Screen {
    private static final String HERE = "/admin/plugins";

    @Override
    public void get(Exchange exchange) throws IOException {
        Site.Place place = exchange.site().place();
        exchange.show(
                "plugins",
                "Manage apps",
                Decoration.ADMIN,
                Map.of(),
                Map.of("apps", apps(exchange.site()), "node", place.shared() ? place.node() : ""));
    }

    private static List<App> apps(Site site) {
        return site.plugins().reports().stream()
                .map(report -> new App(
                        report,
                        site.plugins()
                                .plugin(report.pluginKey())
                                .map(Plugin::version)
                                .orElse("")))
                .toList();
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        String key = exchange.text("plugin");
        if (exchange.site().plugins().plugin(key).isEmpty()) {
            exchange.fail(404, "There is no such app.");
            return;
        }
        ManagedPlugins apps = exchange.site().apps();
        switch (exchange.text("do")) {
            case "disable" -> {
                apps.disable(key);
                exchange.redirect(HERE, "The app is disabled.");
            }
            case "enable" -> exchange.redirect(HERE, apps.enable(key).summary());
            case "uninstall" -> {
                apps.uninstall(key);
                exchange.redirect(HERE, "The app is uninstalled. Its data is still in the database.");
            }
            default -> exchange.fail(400, "An app can be enabled, disabled or uninstalled.");
        }
    }

    /** A row of the page. */
    public record App(PluginReport report, String version) {}
}
