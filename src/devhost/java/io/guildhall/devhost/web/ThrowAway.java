package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.Trash;
import java.io.IOException;
import java.util.Optional;

/** Throws a page or blog post into the trash of its space. */
final class ThrowAway implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        exchange.fail(405, "This address takes forms only.");
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Optional<Article> found = Article.editable(exchange).filter(article -> !article.home());
        if (found.isEmpty()) {
            exchange.notFound();
            return;
        }
        Trash trash = exchange.site().confluence().trash();
        trash.throwAway(found.get().id());
        exchange.redirect(
                "/display/" + Html.url(found.get().spaceKey()),
                "\"" + found.get().title()
                        + "\" is in the trash of the space, where its administrators can bring it back.");
    }
}
