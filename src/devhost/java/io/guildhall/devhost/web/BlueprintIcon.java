package io.guildhall.devhost.web;

import io.guildhall.devhost.rendering.Rendering;
import java.io.IOException;
import java.util.Optional;

/** The picture on the card of a blueprint. */
final class BlueprintIcon implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<SpaceBlueprint.Card> card = exchange.parameter("blueprint")
                .flatMap(id -> exchange.site()
                        .modules()
                        .blueprints()
                        .card(id, exchange.site().modules().context(Optional.empty())));
        if (card.isEmpty()) {
            exchange.notFound();
            return;
        }
        FilesServlet.send(
                exchange.response(),
                new Rendering.Download(card.get().icon(), card.get().iconType()));
    }
}
