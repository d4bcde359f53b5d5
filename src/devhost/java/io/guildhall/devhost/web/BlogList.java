package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The blog of a space, newest post first. */
final class BlogList implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<DevSpace> space = exchange.parameter("key").flatMap(exchange::space);
        if (space.isEmpty()) {
            exchange.notFound();
            return;
        }
        List<Row> posts = exchange
                .site()
                .confluence()
                .posts()
                .inSpace(space.get().getKey())
                .stream()
                .map(Article::of)
                .map(post -> new Row(post, PageView.author(exchange, post)))
                .toList();
        Map<String, Object> model = new HashMap<>(PageView.frame(exchange, space.get(), Optional.empty()));
        model.put("posts", posts);
        model.put("zone", PageView.zone(exchange));
        exchange.show("blog", "Blog - " + space.get().getName(), Decoration.SPACE, PageView.metas(space.get()), model);
    }

    /** A post in the list. */
    public record Row(Article post, String author) {}
}
