package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Groups;
import io.guildhall.devhost.confluence.Users;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One user, and what an administrator may do to them. With {@code silent} a change publishes no event, as when a directory is synchronised. Nobody takes away
 * their own access here.
 */
final class AdminUser implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<DevUser> user = asked(exchange);
        if (user.isEmpty()) {
            exchange.fail(404, "There is no such user.");
        } else {
            show(exchange, user.get(), "");
        }
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Optional<DevUser> found = asked(exchange);
        if (found.isEmpty()) {
            exchange.fail(404, "There is no such user.");
            return;
        }
        DevUser user = found.get();
        Users users = exchange.site().confluence().users();
        Users told = exchange.parameter("silent").isPresent() ? users.withoutEvents() : users;
        Optional<String> problem = change(exchange, user, told);
        if (problem.isPresent()) {
            exchange.response().setStatus(400);
            show(exchange, user, problem.get());
        } else if (users.byKey(user.key()).isEmpty()) {
            exchange.redirect("/admin/users", "The user " + user.username() + " is deleted.");
        } else {
            exchange.redirect("/admin/user?key=" + Html.url(user.key()), "The change is made.");
        }
    }

    private static Optional<DevUser> asked(Exchange exchange) {
        return exchange.parameter("key").flatMap(exchange.site().confluence().users()::byKey);
    }

    private static Optional<String> change(Exchange exchange, DevUser user, Users users) {
        return switch (exchange.text("do")) {
            case "edit" -> edit(exchange, user, users);
            case "rename" -> rename(exchange, user, users);
            case "groups" -> groups(exchange, user);
            case "deactivate" -> unlessSelf(exchange, user, () -> users.activate(user.key(), false));
            case "reactivate" -> {
                users.activate(user.key(), true);
                yield Optional.empty();
            }
            case "delete" -> delete(exchange, user, users);
            default -> Optional.of("Choose what to do.");
        };
    }

    private static Optional<String> edit(Exchange exchange, DevUser user, Users users) {
        Optional<String> problem = AdminUsers.detailsProblem(exchange).or(() -> AdminUsers.choicesProblem(exchange));
        if (problem.isEmpty()) {
            exchange.site().confluence().inTransaction(() -> {
                users.describe(
                        user.key(),
                        exchange.text("fullName").strip(),
                        exchange.text("email").strip());
                users.live(user.key(), ZoneId.of(exchange.text("zone")));
                users.speak(user.key(), Locale.forLanguageTag(exchange.text("language")));
                return user;
            });
        }
        return problem;
    }

    private static Optional<String> rename(Exchange exchange, DevUser user, Users users) {
        String name = exchange.text("username").strip();
        Optional<String> problem = AdminUsers.nameProblem(users, name, user.key());
        if (problem.isEmpty()) {
            users.rename(user.key(), name, user.fullName());
        }
        return problem;
    }

    private static Optional<String> groups(Exchange exchange, DevUser user) {
        Groups groups = exchange.site().confluence().groups();
        List<String> chosen = exchange.all("group");
        if (isSelf(exchange, user) && !chosen.contains(Users.ADMINISTRATORS)) {
            return Optional.of("You would not be an administrator any more.");
        }
        exchange.site().confluence().inTransaction(() -> {
            for (String group : groups.names()) {
                if (chosen.contains(group)) {
                    groups.add(group, user);
                } else if (!group.equals(Users.EVERYBODY)) {
                    groups.remove(group, user);
                }
            }
            return user;
        });
        return Optional.empty();
    }

    private static Optional<String> delete(Exchange exchange, DevUser user, Users users) {
        return exchange.text("confirm").strip().equals(user.username())
                ? unlessSelf(exchange, user, () -> users.delete(user.key()))
                : Optional.of("Type the username to delete the user.");
    }

    private static Optional<String> unlessSelf(Exchange exchange, DevUser user, Runnable work) {
        if (isSelf(exchange, user)) {
            return Optional.of("You cannot shut yourself out.");
        }
        work.run();
        return Optional.empty();
    }

    private static boolean isSelf(Exchange exchange, DevUser user) {
        return exchange.caller()
                .filter(caller -> caller.key().equals(user.key()))
                .isPresent();
    }

    /** A group as the form shows it. */
    public record Membership(String group, boolean member, boolean fixed) {}

    private static void show(Exchange exchange, DevUser user, String problem) throws IOException {
        var confluence = exchange.site().confluence();
        List<Membership> memberships = confluence.groups().names().stream()
                .map(group -> new Membership(
                        group, confluence.users().groupsOf(user).contains(group), group.equals(Users.EVERYBODY)))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("person", user);
        model.put("problem", problem);
        model.put("memberships", memberships);
        model.put("zones", AdminUsers.ZONES);
        model.put("zone", user.timeZone().getId());
        model.put("languages", LanguageChoice.LANGUAGES);
        model.put("language", LanguageChoice.closest(user.locale()));
        exchange.show("user", user.fullName(), Decoration.ADMIN, Map.of(), model);
    }
}
