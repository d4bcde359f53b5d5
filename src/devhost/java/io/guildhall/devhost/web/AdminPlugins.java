package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.ManagedPlugins;
import io.guildhall.devhost.plugin.Plugin;
import io.guildhall.devhost.plugin.PluginReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                Map.of(
                        "apps",
                        apps(exchange.site(), exchange.text("installed")),
                        "node",
                        place.shared() ? place.node() : ""));
    }

    /** The address of this page with the way on from an app that was installed just now. */
    static String afterInstalling(String key) {
        return HERE + "?installed=" + Html.url(key);
    }

    private static List<App> apps(Site site, String installed) {
        return site.plugins().reports().stream()
                .map(report -> app(report, site.plugins().plugin(report.pluginKey()), installed))
                .toList();
    }

    private static App app(PluginReport report, Optional<Plugin> plugin, String installed) {
        Optional<Plugin> works = plugin.filter(found -> report.enabled());
        return new App(
                report,
                plugin.map(Plugin::version).orElse(""),
                works.flatMap(found -> found.page(Plugin.CONFIGURE)).orElse(""),
                works.filter(found -> installed.equals(report.pluginKey()))
                        .flatMap(found -> found.page(Plugin.POST_INSTALL))
                        .orElse(""));
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

    /** A row of the page. {@code configure} and {@code start} are paths of pages of the app; empty for none. */
    public record App(PluginReport report, String version, String configure, String start) {}
}
