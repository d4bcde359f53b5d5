package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.SpaceKeyTaken;
import io.guildhall.devhost.rendering.Rendering;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The dialog for a new space: blank, or from a blueprint of a plugin. Everybody who is logged in may make one. */
final class CreateSpace implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        if (exchange.caller().isEmpty()) {
            exchange.logIn();
            return;
        }
        show(exchange, "");
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        String name = exchange.parameter("name").orElse("");
        String key = exchange.parameter("key").orElse("").toUpperCase(Locale.ROOT);
        Optional<SpaceBlueprint.Card> card = exchange.parameter("blueprint")
                .flatMap(id -> exchange.site().modules().blueprints().card(id, context(exchange)));
        boolean gone = exchange.parameter("blueprint").isPresent() && card.isEmpty();
        String problem = gone ? "This kind of space is no longer there." : problem(exchange, name, key);
        if (!problem.isEmpty()) {
            refuse(exchange, 400, problem);
            return;
        }
        DevUser creator = exchange.caller().orElseThrow();
        try {
            Optional<DevSpace> space = Aborted.unless(() -> make(exchange, key, name, card, creator));
            if (space.isPresent()) {
                exchange.redirect(space.get().getUrlPath());
            } else {
                refuse(exchange, 500, Aborted.SENTENCE);
            }
        } catch (SpaceKeyTaken sinceTheCheck) {
            refuse(exchange, 400, taken(key));
        }
    }

    private static void refuse(Exchange exchange, int status, String problem) throws IOException {
        exchange.response().setStatus(status);
        show(exchange, problem);
    }

    /** The space with its pages, or nothing of it. */
    private static DevSpace make(
            Exchange exchange, String key, String name, Optional<SpaceBlueprint.Card> card, DevUser creator) {
        ConfluenceState confluence = exchange.site().confluence();
        return confluence.inTransaction(() -> {
            DevSpace space = confluence.spaces().create(key, name, creator);
            fill(exchange, space, card, creator);
            return space;
        });
    }

    private static String problem(Exchange exchange, String name, String key) {
        if (name.isEmpty() || name.length() > 255) {
            return "Give the space a name of 1 to 255 characters.";
        }
        if (!key.matches("[A-Z0-9]{1,32}")) {
            return "The key may have letters A to Z and digits, 32 at most.";
        }
        return exchange.site().confluence().spaces().find(key).isPresent() ? taken(key) : "";
    }

    private static String taken(String key) {
        return "The key " + key + " is taken. Choose another one.";
    }

    private static void fill(Exchange exchange, DevSpace space, Optional<SpaceBlueprint.Card> card, DevUser creator) {
        ConfluenceState confluence = exchange.site().confluence();
        Rendering rendering = exchange.site().rendering();
        Locale language = confluence.settings().pageLanguage();
        UnaryOperator<String> texts = key -> rendering.text(language, key);
        String home = card.map(chosen -> chosen.blueprint().home().storage(texts))
                .orElse("<p>This is the home page of the space.</p>");
        confluence.pages().create(space.getKey(), space.getName() + " Home", home, creator, true);
        for (SpaceBlueprint.Template child :
                card.map(chosen -> chosen.blueprint().children()).orElse(List.of())) {
            confluence
                    .pages()
                    .create(space.getKey(), rendering.text(child.nameKey()), child.storage(texts), creator, false);
        }
    }

    private static Map<String, Object> context(Exchange exchange) {
        return exchange.site().modules().context(Optional.empty());
    }

    /** A kind of space as the dialog shows it. */
    public record Kind(String id, String name, String description) {}

    private static void show(Exchange exchange, String problem) throws IOException {
        Rendering rendering = exchange.site().rendering();
        List<Kind> kinds = exchange.site().modules().blueprints().cards(context(exchange)).stream()
                .map(card -> new Kind(
                        card.id(),
                        rendering.text(card.nameKey()),
                        card.descriptionKey().isEmpty() ? "" : rendering.text(card.descriptionKey())))
                .toList();
        Decoration.inContexts(exchange.request(), "create-content");
        exchange.show(
                "create-space",
                "Create space",
                Map.of(
                        "kinds", kinds,
                        "problem", problem,
                        "name", exchange.text("name"),
                        "key", exchange.text("key"),
                        "chosen", exchange.text("blueprint")));
    }
}
