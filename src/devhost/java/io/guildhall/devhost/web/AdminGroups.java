package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Groups;
import io.guildhall.devhost.confluence.Users;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The groups: made, filled, emptied, deleted; also as when a directory is synchronised ({@code silent}), which leaves permissions behind. */
final class AdminGroups implements Screen {
    private static final int MOST_MEMBERS = 200;
    private static final Set<String> NEEDED = Set.of(Users.ADMINISTRATORS, Users.EVERYBODY);

    @Override
    public void get(Exchange exchange) throws IOException {
        show(exchange, "");
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        try {
            String note = change(exchange);
            Groups groups = exchange.site().confluence().groups();
            String group = exchange.text("group").strip();
            exchange.redirect("/admin/groups" + (groups.exists(group) ? "?group=" + Html.url(group) : ""), note);
        } catch (IllegalArgumentException refused) {
            exchange.response().setStatus(400);
            show(exchange, String.valueOf(refused.getMessage()));
        }
    }

    private static String change(Exchange exchange) {
        Groups groups = exchange.site().confluence().groups();
        String group = exchange.text("group").strip();
        switch (exchange.text("do")) {
            case "create" -> groups.create(group);
            case "add" -> groups.add(group, named(exchange));
            case "remove" -> remove(exchange, groups, group);
            case "delete" -> {
                if (exchange.parameter("silent").isPresent()) {
                    groups.vanish(group);
                } else {
                    groups.delete(group);
                }
            }
            default -> throw new IllegalArgumentException("choose what to do");
        }
        return "The change is made.";
    }

    private static void remove(Exchange exchange, Groups groups, String group) {
        DevUser user = named(exchange);
        boolean self = exchange.caller()
                .filter(caller -> caller.key().equals(user.key()))
                .isPresent();
        if (self && group.equals(Users.ADMINISTRATORS)) {
            throw new IllegalArgumentException("you would not be an administrator any more");
        }
        groups.remove(group, user);
    }

    private static DevUser named(Exchange exchange) {
        String name = exchange.text("username").strip();
        return exchange.site()
                .confluence()
                .users()
                .byName(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no user " + name));
    }

    /** A row of the table. */
    public record Line(String name, int size, boolean needed) {}

    private static void show(Exchange exchange, String problem) throws IOException {
        Groups groups = exchange.site().confluence().groups();
        Optional<String> open = exchange.parameter("group").filter(groups::exists);
        List<Line> lines = groups.names().stream()
                .map(name -> new Line(name, groups.size(name), NEEDED.contains(name)))
                .toList();
        exchange.show(
                "groups",
                "Groups",
                Decoration.ADMIN,
                Map.of(),
                Map.of(
                        "problem", problem,
                        "groups", lines,
                        "open", open.orElse(""),
                        "fixed", open.filter(Users.EVERYBODY::equals).isPresent(),
                        "needed", open.filter(NEEDED::contains).isPresent(),
                        "members",
                                open.map(name -> groups.members(name, MOST_MEMBERS))
                                        .orElse(List.of())));
    }
}
