package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevPage;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.Pages;
import java.io.IOException;
import java.util.Optional;

/** The editor for a new page. */
final class CreatePage implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<DevSpace> space = writable(exchange);
        if (space.isEmpty()) {
            exchange.notFound();
            return;
        }
        Editor.of(exchange, space.get()).show("", "<p></p>", "");
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Optional<DevSpace> space = writable(exchange);
        if (space.isEmpty()) {
            exchange.notFound();
            return;
        }
        String key = space.get().getKey();
        Pages pages = exchange.site().confluence().pages();
        String title = exchange.parameter("title").orElse("");
        String body = Editor.body(exchange);
        Optional<String> problem =
                Editor.problem(title, body, pages.find(key, title).isPresent());
        if (problem.isPresent()) {
            Editor.of(exchange, space.get()).show(title, body, problem.get());
            return;
        }
        Optional<DevPage> page = Aborted.unless(() -> pages.create(
                key,
                title,
                body,
                exchange.caller().orElseThrow(),
                pages.home(key).isEmpty()));
        if (page.isPresent()) {
            exchange.redirect(PageLinks.view(page.get()));
        } else {
            Editor.of(exchange, space.get()).aborted(title, body);
        }
    }

    /** The space that {@code spaceKey} names, if the caller may write in it. */
    static Optional<DevSpace> writable(Exchange exchange) {
        return exchange.parameter("spaceKey")
                .flatMap(exchange::space)
                .filter(space -> PageView.mayEdit(exchange, space));
    }
}
