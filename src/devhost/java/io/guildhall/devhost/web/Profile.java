package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Users;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The profile of a person; your own has the choice of language. */
final class Profile {
    private Profile() {}

    static void show(Exchange exchange, String username) throws IOException {
        Users users = exchange.site().confluence().users();
        Optional<DevUser> found = users.byName(username);
        if (found.isEmpty() || exchange.caller().isEmpty()) {
            exchange.notFound();
            return;
        }
        DevUser person = found.get();
        boolean self = exchange.caller()
                .filter(caller -> caller.key().equals(person.key()))
                .isPresent();
        Links links = new Links(exchange.site());
        List<String> groups = users.groupsOf(person).stream().sorted().toList();
        exchange.show(
                "profile",
                person.fullName(),
                Map.of(
                        "person",
                        person,
                        "self",
                        self,
                        "groups",
                        groups,
                        "languages",
                        LanguageChoice.LANGUAGES,
                        "language",
                        person.locale().toLanguageTag(),
                        "linkLang",
                        exchange.language(),
                        "tabs",
                        links.at(WebPlaces.PROFILE, Optional.empty()),
                        "menus",
                        self ? ownMenus(links) : List.of()));
    }

    /** What only people themselves see: the menus beside one's own profile and settings. */
    private static List<Links.Menu> ownMenus(Links links) {
        return Stream.of(
                        new Links.Menu("Your profile", links.at(WebPlaces.YOUR_PROFILE, Optional.empty())),
                        new Links.Menu("Your settings", links.at(WebPlaces.YOUR_SETTINGS, Optional.empty())))
                .filter(menu -> !menu.links().isEmpty())
                .toList();
    }
}
