package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevPost;
import io.guildhall.devhost.confluence.DevSpace;
import java.io.IOException;
import java.util.Optional;

/** The editor for a new blog post. */
final class CreatePost implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<DevSpace> space = CreatePage.writable(exchange);
        if (space.isEmpty()) {
            exchange.notFound();
            return;
        }
        Editor.ofPost(exchange, space.get()).show("", "<p></p>", "");
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Optional<DevSpace> space = CreatePage.writable(exchange);
        if (space.isEmpty()) {
            exchange.notFound();
            return;
        }
        String title = exchange.parameter("title").orElse("");
        String body = Editor.body(exchange);
        Editor editor = Editor.ofPost(exchange, space.get());
        Optional<String> problem = Editor.problem(title, body, false);
        if (problem.isPresent()) {
            editor.show(title, body, problem.get());
            return;
        }
        try {
            Optional<DevPost> post = Aborted.unless(() -> exchange.site()
                    .confluence()
                    .posts()
                    .create(space.get().getKey(), title, body, exchange.caller().orElseThrow()));
            if (post.isPresent()) {
                exchange.redirect(Article.of(post.get()).path());
            } else {
                editor.aborted(title, body);
            }
        } catch (IllegalArgumentException taken) {
            editor.show(title, body, "There is a blog post with this title today already.");
        }
    }
}
