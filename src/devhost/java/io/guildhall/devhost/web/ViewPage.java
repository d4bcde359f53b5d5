package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.confluence.DevSpace;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** A page or blog post by its id, in its newest or an older version. */
final class ViewPage implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<Article> newest = Article.visible(exchange);
        if (newest.isEmpty()) {
            exchange.notFound();
            return;
        }
        Optional<Long> asked = exchange.number("version");
        Optional<Article> page = asked.isEmpty()
                ? newest
                : versions(exchange, newest.get())
                        .filter(version -> version.version() == asked.get())
                        .findFirst();
        if (page.isEmpty()) {
            exchange.notFound();
            return;
        }
        DevSpace space = exchange.space(page.get().spaceKey()).orElseThrow();
        PageView.show(
                exchange,
                space,
                page.get(),
                page.get().version() == newest.get().version());
    }

    /** All versions, newest first. */
    static Stream<Article> versions(Exchange exchange, Article article) {
        ConfluenceState confluence = exchange.site().confluence();
        return article.post()
                ? confluence.posts().versions(article.id()).stream().map(Article::of)
                : confluence.pages().versions(article.id()).stream().map(Article::of);
    }
}
