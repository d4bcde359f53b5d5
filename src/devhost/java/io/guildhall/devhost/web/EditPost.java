package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevPost;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.Posts;
import java.io.IOException;
import java.util.Optional;

/** The editor for a blog post that exists. */
final class EditPost implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<Article> found = editable(exchange);
        if (found.isEmpty()) {
            exchange.notFound();
            return;
        }
        editor(exchange, found.get()).show(found.get().title(), found.get().body(), "");
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Optional<Article> found = editable(exchange);
        if (found.isEmpty()) {
            exchange.notFound();
            return;
        }
        Article post = found.get();
        String title = exchange.parameter("title").orElse("");
        String body = Editor.body(exchange);
        int expected = EditPage.expected(exchange);
        Optional<String> problem = Editor.problem(title, body, false);
        if (problem.isPresent()) {
            editor(exchange, post).at(expected).show(title, body, problem.get());
            return;
        }
        save(exchange, post, expected, title, body);
    }

    private static void save(Exchange exchange, Article post, int expected, String title, String body)
            throws IOException {
        Posts posts = exchange.site().confluence().posts();
        try {
            Optional<Optional<DevPost>> saved = Aborted.unless(() -> posts.save(
                    post.id(), expected, title, body, exchange.caller().orElseThrow()));
            if (saved.isEmpty()) {
                editor(exchange, post).at(expected).aborted(title, body);
            } else if (saved.get().isPresent()) {
                exchange.redirect(Article.of(saved.get().get()).path());
            } else {
                Article newest = Article.of(posts.byId(post.id()).orElseThrow());
                editor(exchange, newest).overtaken(title, body);
            }
        } catch (IllegalArgumentException taken) {
            editor(exchange, post).at(expected).show(title, body, "There is a blog post with this title on its day.");
        }
    }

    private static Editor editor(Exchange exchange, Article post) {
        DevSpace space = exchange.space(post.spaceKey()).orElseThrow();
        return Editor.ofPost(exchange, space).existing(post);
    }

    private static Optional<Article> editable(Exchange exchange) {
        return Article.editable(exchange).filter(Article::post);
    }
}
