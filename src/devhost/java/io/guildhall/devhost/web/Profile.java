package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Users;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<String> groups = users.groupsOf(person).stream().sorted().toList();
        exchange.show(
                "profile",
                person.fullName(),
                Map.of(
                        "person", person,
                        "self", self,
                        "groups", groups,
                        "languages", LanguageChoice.LANGUAGES,
                        "language", person.locale().toLanguageTag()));
    }
}
