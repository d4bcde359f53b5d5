package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Users;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The people of the site: a list with search and a form for somebody new. Each has a page of their own, {@link AdminUser}. */
final class AdminUsers implements Screen {
    static final List<String> ZONES = List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
    private static final int MOST = 100;
    /** As in a data set: a colon would end the name in HTTP Basic. */
    private static final Pattern USERNAME = Pattern.compile("[^\\s:;/]{1,255}");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,]{1,100}@[^\\s@,]{1,100}");

    @Override
    public void get(Exchange exchange) throws IOException {
        show(exchange, "");
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Users users = exchange.site().confluence().users();
        String name = exchange.text("username").strip();
        String problem = problem(users, name, exchange);
        if (!problem.isEmpty()) {
            exchange.response().setStatus(400);
            show(exchange, problem);
            return;
        }
        DevUser user = users.add(
                name,
                exchange.text("password"),
                exchange.text("fullName").strip(),
                exchange.text("email").strip(),
                ZoneId.of(exchange.text("zone")),
                Locale.forLanguageTag(exchange.text("language")),
                Set.of());
        exchange.redirect("/admin/user?key=" + Html.url(user.key()), "The user " + name + " is there.");
    }

    private static String problem(Users users, String name, Exchange exchange) {
        Optional<String> wrong = nameProblem(users, name, "");
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (exchange.text("password").isEmpty()) {
            return "Give the user a password.";
        }
        return detailsProblem(exchange).or(() -> choicesProblem(exchange)).orElse("");
    }

    static Optional<String> nameProblem(Users users, String name, String ownKey) {
        if (!USERNAME.matcher(name).matches()) {
            return Optional.of("A username has 1 to 255 characters, without blanks, colons, semicolons and slashes.");
        }
        return users.byName(name)
                .filter(other -> !other.key().equals(ownKey))
                .map(other -> "The username " + name + " is taken.");
    }

    static Optional<String> detailsProblem(Exchange exchange) {
        String fullName = exchange.text("fullName").strip();
        String email = exchange.text("email").strip();
        if (fullName.isEmpty() || fullName.length() > 255) {
            return Optional.of("Give the user a full name of 1 to 255 characters.");
        }
        return email.isEmpty() || EMAIL.matcher(email).matches()
                ? Optional.empty()
                : Optional.of("That is no mail address.");
    }

    static Optional<String> choicesProblem(Exchange exchange) {
        return ZONES.contains(exchange.text("zone")) && LanguageChoice.has(exchange.text("language"))
                ? Optional.empty()
                : Optional.of("Choose a time zone and a language.");
    }

    private static void show(Exchange exchange, String problem) throws IOException {
        Users users = exchange.site().confluence().users();
        String query = exchange.parameter("q").orElse("");
        exchange.show(
                "users",
                "Users",
                Decoration.ADMIN,
                Map.of(),
                Map.of(
                        "people",
                        users.search(query, MOST),
                        "most",
                        MOST,
                        "query",
                        query,
                        "problem",
                        problem,
                        "username",
                        exchange.text("username"),
                        "fullName",
                        exchange.text("fullName"),
                        "email",
                        exchange.text("email"),
                        "zones",
                        ZONES,
                        "languages",
                        LanguageChoice.LANGUAGES));
    }
}
