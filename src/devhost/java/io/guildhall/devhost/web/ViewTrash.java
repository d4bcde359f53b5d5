package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.Trash;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The trash of a space, for those who administer it. */
final class ViewTrash implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<DevSpace> space = administered(exchange);
        if (space.isEmpty()) {
            exchange.notFound();
            return;
        }
        Map<String, Object> model = new HashMap<>(PageView.frame(exchange, space.get(), Optional.empty()));
        model.put(
                "trashed",
                exchange.site().confluence().trash().inSpace(space.get().getKey()));
        exchange.show(
                "trash", "Trash - " + space.get().getName(), Decoration.SPACE, PageView.metas(space.get()), model);
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Optional<DevSpace> space = administered(exchange);
        Trash trash = exchange.site().confluence().trash();
        Optional<Trash.Trashed> one = space.flatMap(found -> trash.inSpace(found.getKey()).stream()
                .filter(trashed -> exchange.number("contentId")
                        .filter(id -> id == trashed.id())
                        .isPresent())
                .findFirst());
        if (one.isEmpty()) {
            exchange.notFound();
            return;
        }
        exchange.redirect(
                "/pages/viewtrash.action?key=" + Html.url(one.get().spaceKey()), change(exchange, trash, one.get()));
    }

    private static String change(Exchange exchange, Trash trash, Trash.Trashed one) {
        try {
            if (exchange.text("do").equals("restore")) {
                trash.restore(one.id());
                return "\"" + one.title() + "\" is back.";
            }
            if (exchange.text("do").equals("purge")) {
                return Aborted.unless(() -> {
                            trash.purge(one.id());
                            return "\"" + one.title() + "\" is gone for ever.";
                        })
                        .orElse("Nothing was removed: something that listens to this failed.");
            }
            return "Nothing was changed.";
        } catch (IllegalArgumentException taken) {
            return "Its title is taken meanwhile.";
        }
    }

    private static Optional<DevSpace> administered(Exchange exchange) {
        return exchange.parameter("key").flatMap(exchange::space).filter(exchange::mayAdminister);
    }
}
