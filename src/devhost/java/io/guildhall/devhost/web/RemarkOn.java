package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.confluence.DevComment;
import io.guildhall.devhost.confluence.DevUser;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Likes, labels and the removal of comments: small forms below a page or blog post, which come back to it. */
final class RemarkOn implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        exchange.fail(405, "This address takes forms only.");
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Optional<Article> found = Article.editable(exchange);
        if (found.isEmpty()) {
            exchange.notFound();
            return;
        }
        Article article = found.get();
        Optional<String> note = Aborted.unless(() -> change(exchange, article));
        exchange.redirect(article.path(), note.orElse("Nothing was changed: something that listens to this failed."));
    }

    private static String change(Exchange exchange, Article article) {
        ConfluenceState confluence = exchange.site().confluence();
        DevUser caller = exchange.caller().orElseThrow();
        long target = exchange.number("commentId")
                .flatMap(id -> comment(exchange, article, id))
                .map(DevComment::id)
                .orElse(article.id());
        String label = exchange.parameter("label").orElse("");
        switch (exchange.text("do")) {
            case "like" -> confluence.likes().add(target, caller);
            case "unlike" -> confluence.likes().remove(target, caller);
            case "unlabel" -> confluence.labels().remove(article.id(), label);
            case "label" -> {
                return label(confluence, article, label);
            }
            case "remove-comment" -> {
                return remove(exchange, article);
            }
            default -> {
                return "Nothing was changed.";
            }
        }
        return "";
    }

    private static String label(ConfluenceState confluence, Article article, String label) {
        try {
            confluence.labels().add(article.id(), label.toLowerCase(Locale.ROOT));
            return "";
        } catch (IllegalArgumentException refused) {
            return "A label is one word without special characters.";
        }
    }

    private static String remove(Exchange exchange, Article article) {
        Optional<DevComment> mine = exchange.number("commentId")
                .flatMap(id -> comment(exchange, article, id))
                .filter(comment -> Remarks.mayRemove(
                        exchange, exchange.space(article.spaceKey()).orElseThrow(), comment));
        mine.ifPresent(comment -> exchange.site().confluence().comments().remove(comment.id()));
        return mine.isPresent() ? "The comment is removed." : "Nothing was changed.";
    }

    private static Optional<DevComment> comment(Exchange exchange, Article article, long id) {
        return exchange.site()
                .confluence()
                .comments()
                .byId(id)
                .filter(comment -> comment.containerId() == article.id());
    }
}
