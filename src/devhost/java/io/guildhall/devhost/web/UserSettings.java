package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Users;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people choose for themselves: language, time zone, theme. Plugins follow with the next request. */
final class UserSettings implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<DevUser> caller = exchange.caller();
        if (caller.isEmpty()) {
            exchange.logIn();
            return;
        }
        DevUser user = caller.get();
        exchange.show(
                "settings",
                "Settings",
                Map.of(
                        "languages",
                        LanguageChoice.LANGUAGES,
                        "language",
                        LanguageChoice.closest(user.locale()),
                        "zones",
                        AdminUsers.ZONES,
                        "zone",
                        user.timeZone().getId(),
                        "themes",
                        themes(exchange, user)));
    }

    /** A theme as the form shows it. */
    public record Choice(String id, String label, boolean chosen) {}

    private static List<Choice> themes(Exchange exchange, DevUser user) {
        Theme worn = Theme.of(
                exchange.request(), exchange.site().confluence().users().themeOf(user));
        return Arrays.stream(Theme.values())
                .map(theme -> new Choice(theme.id(), theme.label(), theme == worn))
                .toList();
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        DevUser user = exchange.caller().orElseThrow();
        String language = exchange.text("language");
        String zone = exchange.text("zone");
        Optional<Theme> theme = Arrays.stream(Theme.values())
                .filter(one -> one.id().equals(exchange.text("theme")))
                .findFirst();
        if (!LanguageChoice.has(language) || !AdminUsers.ZONES.contains(zone) || theme.isEmpty()) {
            exchange.fail(400, "This host has no such language, time zone or theme.");
            return;
        }
        Users users = exchange.site().confluence().users();
        exchange.site().confluence().inTransaction(() -> {
            users.speak(user.key(), Locale.forLanguageTag(language));
            users.live(user.key(), ZoneId.of(zone));
            users.dress(user.key(), theme.get().id());
            return user;
        });
        theme.get().wear(exchange);
        exchange.redirect("/users/settings", "Your settings are saved.");
    }
}
