package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevPage;
import io.guildhall.devhost.confluence.DevSpace;
import java.io.IOException;
import java.util.Optional;

/** A page by its id, in its newest or an older version. */
final class ViewPage implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<DevPage> newest = visible(exchange);
        if (newest.isEmpty()) {
            exchange.notFound();
            return;
        }
        Optional<Long> asked = exchange.number("version");
        Optional<DevPage> page = asked.isEmpty()
                ? newest
                : exchange.site().confluence().pages().versions(newest.get().id()).stream()
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

    /** The page that {@code pageId} names, if the caller may see its space. */
    static Optional<DevPage> visible(Exchange exchange) {
        return exchange.number("pageId")
                .flatMap(exchange.site().confluence().pages()::byId)
                .filter(page -> exchange.space(page.spaceKey()).isPresent());
    }
}
