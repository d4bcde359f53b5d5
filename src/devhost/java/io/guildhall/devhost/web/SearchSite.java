package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Finds pages and blog posts by title and label, among what the caller may see. */
final class SearchSite implements Screen {
    private static final int MOST = 50;

    @Override
    public void get(Exchange exchange) throws IOException {
        String query = exchange.parameter("queryString").orElse("");
        List<DevSpace> spaces = exchange.site().confluence().spaces().all().stream()
                .filter(exchange::mayView)
                .toList();
        List<Hit> hits = exchange.site().confluence().search().find(query, spaces, MOST).stream()
                .flatMap(hit -> Article.of(exchange.site(), hit.id()).stream())
                .map(article -> new Hit(
                        article,
                        exchange.space(article.spaceKey())
                                .map(DevSpace::getName)
                                .orElse("")))
                .toList();
        exchange.show("search", "Search", Map.of("query", query, "hits", hits, "most", MOST));
    }

    /** A line of the result. */
    public record Hit(Article article, String space) {}
}
