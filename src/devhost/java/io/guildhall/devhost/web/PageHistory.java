package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All versions of a page or blog post, newest first. */
final class PageHistory implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<Article> page = Article.visible(exchange);
        if (page.isEmpty()) {
            exchange.notFound();
            return;
        }
        DevSpace space = exchange.space(page.get().spaceKey()).orElseThrow();
        List<Version> versions = ViewPage.versions(exchange, page.get())
                .map(version -> new Version(version, PageView.author(exchange, version)))
                .toList();
        Map<String, Object> model = new HashMap<>(PageView.frame(exchange, space, page.map(Article::id)));
        model.put("page", page.get());
        model.put("href", page.get().path());
        model.put("versions", versions);
        model.put("zone", PageView.zone(exchange));
        exchange.show("history", "History of " + page.get().title(), Decoration.SPACE, PageView.metas(space), model);
    }

    /** A row of the table. */
    public record Version(Article page, String author) {}
}
