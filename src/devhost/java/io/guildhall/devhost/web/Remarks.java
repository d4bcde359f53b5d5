package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevComment;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands below a page or blog post: labels, likes and comments. */
final class Remarks {
    private final Exchange exchange;
    private final DevSpace space;

    Remarks(Exchange exchange, DevSpace space) {
        this.exchange = exchange;
        this.space = space;
    }

    /** Who likes something, and whether the caller does. */
    public record Liked(String names, boolean mine) {}

    /** A comment; {@code depth} counts the comments that it answers. */
    public record Line(long id, String author, Instant at, Shown shown, int depth, Liked liked, boolean mayRemove) {}

    /** @param draft a comment that could not be saved, so that nobody loses it */
    Map<String, Object> of(Article article, String draft, String problem) {
        return Map.of(
                "labels", exchange.site().confluence().labels().of(article.id()),
                "liked", liked(article.id()),
                "comments", comments(article),
                "mayRemark", PageView.mayEdit(exchange, space),
                "draft", draft,
                "problem", problem);
    }

    private Liked liked(long id) {
        List<String> keys = exchange.site().confluence().likes().of(id);
        String names = String.join(", ", keys.stream().map(this::name).toList());
        return new Liked(
                names,
                exchange.caller().filter(user -> keys.contains(user.key())).isPresent());
    }

    private List<Line> comments(Article article) {
        List<Line> lines = new ArrayList<>();
        List<DevComment> all = exchange.site().confluence().comments().on(article.id());
        add(lines, all, Optional.empty(), 0);
        return lines;
    }

    private void add(List<Line> lines, List<DevComment> all, Optional<Long> parent, int depth) {
        all.stream().filter(comment -> comment.parentId().equals(parent)).forEach(comment -> {
            lines.add(line(comment, depth));
            add(lines, all, Optional.of(comment.id()), depth + 1);
        });
    }

    private Line line(DevComment comment, int depth) {
        Shown shown = Shown.of(
                exchange,
                comment.body(),
                exchange.site().confluence().entities().of(comment),
                space,
                "display");
        return new Line(
                comment.id(),
                name(comment.authorKey()),
                comment.at(),
                shown,
                depth,
                liked(comment.id()),
                mayRemove(exchange, space, comment));
    }

    /** Whoever wrote a comment and whoever administers the space. */
    static boolean mayRemove(Exchange exchange, DevSpace space, DevComment comment) {
        boolean own = exchange.caller()
                .filter(user -> user.key().equals(comment.authorKey()))
                .isPresent();
        return PageView.mayEdit(exchange, space) && (own || exchange.mayAdminister(space));
    }

    private String name(String key) {
        return exchange.site()
                .confluence()
                .users()
                .byKey(key)
                .map(DevUser::fullName)
                .orElse("Unknown user (" + key + ")");
    }
}
