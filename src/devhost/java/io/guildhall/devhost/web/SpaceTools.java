package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Spaces;
import io.guildhall.devhost.confluence.Users;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Space tools: the name, who may view and administer, archiving, deletion, and the links of plugins. */
final class SpaceTools implements Screen {
    private static final Map<String, String> TABS = Map.of(
            "overview", "Overview",
            "permissions", "Permissions",
            "contenttools", "Content Tools",
            "lookandfeel", "Look and Feel",
            "integrations", "Integrations",
            "addons", "Apps");

    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<DevSpace> space = exchange.parameter("key").flatMap(exchange::space);
        if (space.isEmpty() || exchange.caller().isEmpty()) {
            exchange.notFound();
            return;
        }
        Map<String, Object> model = new HashMap<>(PageView.frame(exchange, space.get(), Optional.empty()));
        model.put("menus", menus(exchange, space.get()));
        model.put(
                "admins",
                exchange.site().confluence().spaces().admins(space.get().getKey()));
        exchange.show(
                "space-tools",
                "Space tools - " + space.get().getName(),
                Decoration.SPACE,
                PageView.metas(space.get()),
                model);
    }

    private static List<Links.Menu> menus(Exchange exchange, DevSpace space) {
        Links links = new Links(exchange.site());
        List<Links.Menu> menus = new ArrayList<>();
        TABS.forEach((tab, label) ->
                menus.add(new Links.Menu(label, links.at(WebPlaces.SPACE_TOOLS + "/" + tab, Optional.of(space)))));
        return menus.stream()
                .filter(menu -> !menu.links().isEmpty())
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .toList();
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Optional<DevSpace> found =
                exchange.parameter("key").flatMap(exchange::space).filter(exchange::mayAdminister);
        if (found.isEmpty()) {
            exchange.notFound();
            return;
        }
        String key = found.get().getKey();
        Spaces spaces = exchange.site().confluence().spaces();
        if (exchange.text("do").equals("delete")
                && exchange.text("confirm").strip().equals(key)) {
            spaces.delete(key);
            exchange.redirect("/", "The space " + key + " is deleted.");
            return;
        }
        String done = switch (exchange.text("do")) {
            case "rename" -> rename(spaces, key, exchange);
            case "archive" ->
                archive(spaces, key, exchange.parameter("archived").isPresent());
            case "viewers" -> viewers(spaces, key, exchange.text("viewers"));
            case "add-admin" -> admin(exchange, user -> spaces.addAdmin(key, user));
            case "remove-admin" -> admin(exchange, user -> spaces.removeAdmin(key, user));
            case "delete" -> "The space is not deleted: type its key " + key + ".";
            default -> "Nothing was changed.";
        };
        boolean stillMayAdminister = exchange.mayAdminister(found.get());
        exchange.redirect(stillMayAdminister ? "/spaces/tools?key=" + Html.url(key) : "/", done);
    }

    private static String admin(Exchange exchange, Consumer<DevUser> change) {
        Optional<DevUser> user = exchange.site()
                .confluence()
                .users()
                .byName(exchange.text("username").strip());
        user.ifPresent(change);
        return user.isPresent() ? "Who administers the space is changed." : "There is no such user.";
    }

    private static String rename(Spaces spaces, String key, Exchange exchange) {
        Optional<String> name = exchange.parameter("name").filter(asked -> asked.length() <= 255);
        name.ifPresent(asked -> spaces.rename(key, asked));
        return name.isPresent() ? "The space has a new name." : "Give the space a name of 1 to 255 characters.";
    }

    private static String archive(Spaces spaces, String key, boolean archived) {
        spaces.archive(key, archived);
        return archived ? "The space is archived." : "The space is in use again.";
    }

    private static String viewers(Spaces spaces, String key, String who) {
        switch (who) {
            case "everybody" -> spaces.viewableBy(key, Set.of(Users.EVERYBODY), true);
            case "users" -> spaces.viewableBy(key, Set.of(Users.EVERYBODY), false);
            case "administrators" -> spaces.viewableBy(key, Set.of(Users.ADMINISTRATORS), false);
            default -> {
                return "Choose who may view the space.";
            }
        }
        return "Who may view the space is changed.";
    }
}
