package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevComment;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.rendering.BadStorageFormat;
import java.io.IOException;
import java.util.Optional;

/** Takes a comment or an answer. */
final class AddComment implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        exchange.fail(405, "A comment is sent by a form.");
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Optional<Article> found = Article.editable(exchange);
        if (found.isEmpty()) {
            exchange.notFound();
            return;
        }
        Article article = found.get();
        DevSpace space = exchange.space(article.spaceKey()).orElseThrow();
        String body = Editor.body(exchange);
        String problem = problem(body);
        if (!problem.isEmpty()) {
            exchange.response().setStatus(400);
            PageView.show(exchange, space, article, true, new Remarks(exchange, space).of(article, body, problem));
            return;
        }
        Optional<Long> parent = exchange.number("parentId")
                .filter(id -> exchange.site()
                        .confluence()
                        .comments()
                        .byId(id)
                        .filter(comment -> comment.containerId() == article.id())
                        .isPresent());
        Optional<DevComment> written = Aborted.unless(() -> exchange.site()
                .confluence()
                .comments()
                .write(article.id(), parent, body, exchange.caller().orElseThrow()));
        if (written.isEmpty()) {
            exchange.response().setStatus(500);
            PageView.show(
                    exchange, space, article, true, new Remarks(exchange, space).of(article, body, Aborted.SENTENCE));
            return;
        }
        exchange.redirect(article.path() + "#comment-" + written.get().id());
    }

    private static String problem(String body) {
        if (body.isBlank()) {
            return "Write something first.";
        }
        try {
            StorageTree.of(body);
            return "";
        } catch (BadStorageFormat malformed) {
            return "The text is not well-formed: " + malformed.getMessage();
        }
    }
}
