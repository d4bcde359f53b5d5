package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * A page or blog post as it leaves the screen: macros are told the output type. These are the host's stand-ins: HTML with a line that says so, not the
 * files or mails that Confluence makes.
 *
 * @param outputType {@code pdf}, {@code word} or {@code email}
 * @param kind what the line calls it
 */
record Export(String outputType, String kind) implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<Article> article = Article.visible(exchange);
        if (article.isEmpty()) {
            exchange.notFound();
            return;
        }
        DevSpace space = exchange.space(article.get().spaceKey()).orElseThrow();
        Shown shown =
                Shown.of(exchange, article.get().body(), article.get().entity(exchange.site()), space, outputType);
        exchange.show(
                "export",
                article.get().title() + " - " + kind,
                Decoration.BARE,
                PageView.metas(space),
                Map.of("article", article.get(), "shown", shown, "kind", kind));
        Decoration.speakAsChosen(exchange.request());
    }
}
