package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.Pages;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /display/<KEY>}, {@code /display/<KEY>/<title>}, {@code /display/<KEY>/<yyyy>/<MM>/<dd>/<title>} and {@code /display/~<username>}. */
final class Display implements Screen {
    private static final Pattern POST = Pattern.compile("(\\d{4}/\\d{2}/\\d{2})/([^/]+)");

    @Override
    public void get(Exchange exchange) throws IOException {
        String[] parts = rawPath(exchange).split("/", 3);
        String first = parts.length > 1 ? decoded(parts[1]) : "";
        if (first.startsWith("~")) {
            Profile.show(exchange, first.substring(1));
            return;
        }
        Optional<DevSpace> space = exchange.space(first);
        if (space.isEmpty()) {
            exchange.notFound();
            return;
        }
        Pages pages = exchange.site().confluence().pages();
        String key = space.get().getKey();
        String title = parts.length > 2 ? decoded(parts[2]) : "";
        Optional<Article> page = (title.isEmpty() ? pages.home(key) : pages.find(key, title))
                .map(Article::of)
                .or(() -> post(exchange, key, parts.length > 2 ? parts[2] : ""));
        if (page.isPresent()) {
            PageView.show(exchange, space.get(), page.get(), true);
        } else if (title.isEmpty()) {
            SpaceView.show(exchange, space.get());
        } else {
            exchange.notFound();
        }
    }

    private static Optional<Article> post(Exchange exchange, String key, String path) {
        Matcher post = POST.matcher(path);
        if (!post.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(post.group(1).replace('/', '-'));
            return exchange.site()
                    .confluence()
                    .posts()
                    .find(key, day, decoded(post.group(2)))
                    .map(Article::of);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Jetty decodes paths but leaves a plus, which means a blank in these addresses. */
    private static String rawPath(Exchange exchange) {
        return exchange.request().getRequestURI().substring((exchange.site().contextPath() + "/display").length());
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return part;
        }
    }
}
