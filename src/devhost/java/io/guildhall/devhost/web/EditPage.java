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
        Optional<Article> found = editable(exchange);
        if (found.isEmpty()) {
            exchange.notFound();
            return;
        }
        Article page = found.get();
        Editor.of(exchange, exchange.space(page.spaceKey()).orElseThrow())
                .existing(page)
                .show(page.title(), page.body(), "");
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Optional<Article> found = editable(exchange);
        if (found.isEmpty()) {
            exchange.notFound();
            return;
        }
        Article page = found.get();
        DevSpace space = exchange.space(page.spaceKey()).orElseThrow();
        String title = exchange.parameter("title").orElse("");
        String body = Editor.body(exchange);
        Pages pages = exchange.site().confluence().pages();
        boolean taken = pages.find(space.getKey(), title)
                .filter(other -> other.id() != page.id())
                .isPresent();
        Optional<String> problem = Editor.problem(title, body, taken);
        if (problem.isPresent()) {
            Editor.of(exchange, space).existing(page).at(expected(exchange)).show(title, body, problem.get());
            return;
        }
        Optional<Optional<DevPage>> saved = Aborted.unless(() -> pages.save(
                page.id(), expected(exchange), title, body, exchange.caller().orElseThrow()));
        if (saved.isEmpty()) {
            Editor.of(exchange, space).existing(page).at(expected(exchange)).aborted(title, body);
        } else if (saved.get().isPresent()) {
            exchange.redirect(PageLinks.view(saved.get().get()));
        } else {
            Article newest = Article.of(pages.byId(page.id()).orElseThrow());
            Editor.of(exchange, space).existing(newest).overtaken(title, body);
        }
    }

    /** The version that the writer started from. */
    static int expected(Exchange exchange) {
        return exchange.number("version").map(Long::intValue).orElse(0);
    }

    private static Optional<Article> editable(Exchange exchange) {
        return Article.editable(exchange).filter(article -> !article.post());
    }
}
