package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.rendering.BadStorageFormat;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The page with the editor, for something new or something that exists.
 *
 * @param post whether it is a blog post
 * @param version the version that the writer started from; 0 for something new
 */
record Editor(Exchange exchange, DevSpace space, boolean post, Optional<Article> page, int version) {
    static Editor of(Exchange exchange, DevSpace space) {
        return new Editor(exchange, space, false, Optional.empty(), 0);
    }

    static Editor ofPost(Exchange exchange, DevSpace space) {
        return new Editor(exchange, space, true, Optional.empty(), 0);
    }

    Editor existing(Article edited) {
        return new Editor(exchange, space, post, Optional.of(edited), edited.version());
    }

    /** Keeps the version that the writer started from. */
    Editor at(int startedFrom) {
        return new Editor(exchange, space, post, page, startedFrom);
    }

    /** Gives the text back to somebody whose save was ended by a listener. */
    void aborted(String title, String body) throws IOException {
        exchange.response().setStatus(500);
        show(title, body, Aborted.SENTENCE);
    }

    /** Gives the text back to somebody who was slower. */
    void overtaken(String title, String body) throws IOException {
        exchange.response().setStatus(409);
        show(
                title,
                body,
                "Somebody else saved version " + version
                        + " meanwhile. Your text is below; compare it with theirs before you save again.");
    }

    void show(String title, String body, String problem) throws IOException {
        if (!problem.isEmpty() && exchange.response().getStatus() == 200) {
            exchange.response().setStatus(400);
        }
        Map<String, Object> model = new HashMap<>(PageView.frame(exchange, space, page.map(Article::id)));
        model.put(
                "action",
                "/pages/" + (page.isPresent() ? "edit" : "create") + (post ? "blogpost.action" : "page.action"));
        model.put("heading", (page.isPresent() ? "Edit " : "New ") + (post ? "blog post" : "page"));
        model.put("pageId", page.map(found -> String.valueOf(found.id())).orElse(""));
        model.put("version", version);
        model.put("cancel", page.map(Article::path).orElse("/display/" + space.getKey()));
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
    static Optional<String> problem(String title, String body, boolean taken) {
        if (title.isEmpty()) {
            return Optional.of("Give the page a title.");
        }
        if (title.length() > 255) {
            return Optional.of("The title may have 255 characters; this one has " + title.length() + ".");
        }
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
