package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevPage;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.Pages;
import java.io.IOException;
import java.util.Optional;

/** The editor for a page that exists. Somebody else's newer version is never overwritten, and no text is lost. */
final class EditPage implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<DevPage> found = editable(exchange);
        if (found.isEmpty()) {
            exchange.notFound();
            return;
        }
        DevPage page = found.get();
        Editor.of(exchange, exchange.space(page.spaceKey()).orElseThrow())
                .existing(page)
                .show(page.title(), page.body(), "");
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Optional<DevPage> found = editable(exchange);
        if (found.isEmpty()) {
            exchange.notFound();
            return;
        }
        DevPage page = found.get();
        DevSpace space = exchange.space(page.spaceKey()).orElseThrow();
        String title = exchange.parameter("title").orElse("");
        String body = Editor.body(exchange);
        Optional<String> problem = Editor.problem(exchange, space.getKey(), title, body, Optional.of(page));
        if (problem.isPresent()) {
            Editor.of(exchange, space).existing(page).at(expected(exchange)).show(title, body, problem.get());
            return;
        }
        Pages pages = exchange.site().confluence().pages();
        Optional<DevPage> saved = pages.save(
                page.id(), expected(exchange), title, body, exchange.caller().orElseThrow());
        if (saved.isPresent()) {
            exchange.redirect(PageLinks.view(saved.get()));
        } else {
            DevPage newest = pages.byId(page.id()).orElseThrow();
            exchange.response().setStatus(409);
            Editor.of(exchange, space)
                    .existing(newest)
                    .show(
                            title,
                            body,
                            "Somebody else saved version " + newest.version()
                                    + " meanwhile. Your text is below; compare it with theirs before you save again.");
        }
    }

    private static int expected(Exchange exchange) {
        return exchange.number("version").map(Long::intValue).orElse(0);
    }

    private static Optional<DevPage> editable(Exchange exchange) {
        return ViewPage.visible(exchange)
                .filter(page -> exchange.space(page.spaceKey())
                        .filter(space -> PageView.mayEdit(exchange, space))
                        .isPresent());
    }
}
