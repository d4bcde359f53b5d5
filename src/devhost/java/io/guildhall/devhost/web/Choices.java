package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The spaces and people that the forms of the macro browser offer. */
final class Choices implements Screen {
    private static final int MOST_PEOPLE = 200;

    @Override
    public void get(Exchange exchange) throws IOException {
        if (exchange.caller().isEmpty()) {
            exchange.notFound();
            return;
        }
        var confluence = exchange.site().confluence();
        List<Choice> spaces = confluence.spaces().all().stream()
                .filter(exchange::mayView)
                .filter(space -> !space.isArchived())
                .map(space -> new Choice(space.getKey(), space.getName()))
                .toList();
        List<Choice> people = confluence.users().all(MOST_PEOPLE).stream()
                .filter(DevUser::active)
                .map(user -> new Choice(user.username(), user.fullName()))
                .toList();
        exchange.json(Map.of("spaces", spaces, "people", people));
    }

    /** A value and how people know it. */
    record Choice(String value, String label) {}
}
