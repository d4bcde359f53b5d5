package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import java.io.IOException;
import java.util.Optional;

/** A space that has no home page: the list of its pages. */
final class SpaceView {
    private SpaceView() {}

    static void show(Exchange exchange, DevSpace space) throws IOException {
        exchange.show(
                "space-view",
                space.getName(),
                Decoration.SPACE,
                PageView.metas(space),
                PageView.frame(exchange, space, Optional.empty()));
    }
}
