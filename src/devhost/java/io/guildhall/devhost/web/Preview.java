package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.rendering.BadStorageFormat;
import io.guildhall.devhost.rendering.RenderedPage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Renders a text without saving it, as a page of its own to be shown in a frame. */
final class Preview implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        exchange.fail(405, "A preview is asked for by a form.");
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Optional<DevSpace> space = exchange.parameter("spaceKey").flatMap(exchange::space);
        if (exchange.caller().isEmpty() || space.isEmpty()) {
            exchange.notFound();
            return;
        }
        Map<String, String> metas = PageView.metas(space.get());
        try {
            RenderedPage rendered = exchange.site()
                    .rendering()
                    .render(
                            Editor.body(exchange),
                            Article.visible(exchange)
                                    .map(article -> article.entity(exchange.site()))
                                    .orElse(null),
                            space.get().getKey(),
                            "preview");
            Decoration.require(exchange.request(), rendered.webResources());
            exchange.show(
                    "preview",
                    "Preview",
                    Decoration.BARE,
                    metas,
                    Map.of("body", new Markup(rendered.html()), "broken", ""));
            Decoration.speakAsChosen(exchange.request());
        } catch (BadStorageFormat broken) {
            exchange.response().setStatus(400);
            exchange.show(
                    "preview",
                    "Preview",
                    Decoration.BARE,
                    metas,
                    Map.of("body", new Markup(""), "broken", String.valueOf(broken.getMessage())));
        }
    }
}
