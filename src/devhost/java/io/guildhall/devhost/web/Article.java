package io.guildhall.devhost.web;

import com.atlassian.confluence.core.ContentEntityObject;
import io.guildhall.devhost.confluence.ContentPaths;
import io.guildhall.devhost.confluence.DevPage;
import io.guildhall.devhost.confluence.DevPost;
import java.time.Instant;
import java.util.Optional;

/** A page or a blog post, as screens that treat both alike see it. */
public record Article(
        long id,
        boolean post,
        boolean home,
        String spaceKey,
        String title,
        int version,
        String body,
        String authorKey,
        Instant at,
        String path) {
    static Article of(DevPage page) {
        return new Article(
                page.id(),
                false,
                page.home(),
                page.spaceKey(),
                page.title(),
                page.version(),
                page.body(),
                page.authorKey(),
                page.at(),
                ContentPaths.of(page));
    }

    static Article of(DevPost post) {
        return new Article(
                post.id(),
                true,
                false,
                post.spaceKey(),
                post.title(),
                post.version(),
                post.body(),
                post.authorKey(),
                post.at(),
                ContentPaths.of(post));
    }

    /** Whatever has this id. */
    static Optional<Article> of(Site site, long id) {
        return site.confluence()
                .pages()
                .byId(id)
                .map(Article::of)
                .or(() -> site.confluence().posts().byId(id).map(Article::of));
    }

    /** The page or blog post that {@code pageId} names, if the caller may see its space. */
    static Optional<Article> visible(Exchange exchange) {
        return exchange.number("pageId")
                .flatMap(id -> of(exchange.site(), id))
                .filter(article -> exchange.space(article.spaceKey()).isPresent());
    }

    /** The same, if the caller may write in its space. */
    static Optional<Article> editable(Exchange exchange) {
        return visible(exchange)
                .filter(article -> exchange.space(article.spaceKey())
                        .filter(space -> PageView.mayEdit(exchange, space))
                        .isPresent());
    }

    /** As macros are told. */
    ContentEntityObject entity(Site site) {
        return site.confluence().entities().byId(id).orElseThrow();
    }
}
