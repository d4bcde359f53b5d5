package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevPage;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.rendering.BadStorageFormat;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The page with the editor, for a new page or an existing one. */
record Editor(Exchange exchange, DevSpace space, Optional<DevPage> page, int version) {
    static Editor of(Exchange exchange, DevSpace space) {
        return new Editor(exchange, space, Optional.empty(), 0);
    }

    Editor existing(DevPage edited) {
        return new Editor(exchange, space, Optional.of(edited), edited.version());
    }

    /** Keeps the version that the writer started from. */
    Editor at(int startedFrom) {
        return new Editor(exchange, space, page, startedFrom);
    }

    void show(String title, String body, String problem) throws IOException {
        if (!problem.isEmpty() && exchange.response().getStatus() == 200) {
            exchange.response().setStatus(400);
        }
        Map<String, Object> model = new HashMap<>(PageView.frame(exchange, space, page));
        model.put("action", page.isPresent() ? "/pages/editpage.action" : "/pages/createpage.action");
        model.put("heading", page.isPresent() ? "Edit page" : "New page");
        model.put("pageId", page.map(found -> String.valueOf(found.id())).orElse(""));
        model.put("version", version);
        model.put("cancel", page.map(PageLinks::view).orElse("/display/" + space.getKey()));
        model.put("title", title);
        model.put("body", body);
        model.put("problem", problem);
        Decoration.inContexts(exchange.request(), "editor", "macro-browser");
        exchange.show(
                "editor",
                model.get("heading") + " - " + space.getName(),
                Decoration.SPACE,
                PageView.metas(space),
                model);
    }

    /** The text of the form; browsers send line breaks as CR LF. */
    static String body(Exchange exchange) {
        return exchange.text("body").replace("\r\n", "\n");
    }

    /** Why this cannot be saved. */
    static Optional<String> problem(
            Exchange exchange, String spaceKey, String title, String body, Optional<DevPage> self) {
        if (title.isEmpty()) {
            return Optional.of("Give the page a title.");
        }
        if (title.length() > 255) {
            return Optional.of("The title may have 255 characters; this one has " + title.length() + ".");
        }
        boolean taken = exchange.site()
                .confluence()
                .pages()
                .find(spaceKey, title)
                .filter(other -> self.isEmpty() || self.get().id() != other.id())
                .isPresent();
        if (taken) {
            return Optional.of("There is a page with this title in the space already.");
        }
        try {
            StorageTree.of(body);
            return Optional.empty();
        } catch (BadStorageFormat malformed) {
            return Optional.of("The text is not well-formed: " + malformed.getMessage());
        }
    }
}
