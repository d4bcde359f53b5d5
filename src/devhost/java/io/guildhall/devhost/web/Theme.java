package io.guildhall.devhost.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** The look that a reader chose; a cookie that the page's own script sets. */
enum Theme {
    /** A theme for which AUI has no tokens, so that the colours from before them show, as a Confluence in its original theme. */
    ORIGINAL("data-color-mode=\"light\" data-theme=\"light:original\""),
    LIGHT("data-color-mode=\"light\" data-theme=\"light:light dark:dark\""),
    DARK("data-color-mode=\"dark\" data-theme=\"light:light dark:dark\"");

    static final String COOKIE = "gh-host-theme";
    private final String attributes;

    Theme(String attributes) {
        this.attributes = attributes;
    }

    /** What this browser chose last, else what the reader chose elsewhere, else light. */
    static Theme of(HttpServletRequest request, Optional<String> stored) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> named(value).stream())
                .findFirst()
                .or(() -> stored.flatMap(Theme::named))
                .orElse(LIGHT);
    }

    private static Optional<Theme> named(String id) {
        return Arrays.stream(values()).filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** Makes it the choice of this browser too. */
    void wear(Exchange exchange) {
        exchange.response()
                .addHeader(
                        "Set-Cookie",
                        COOKIE + "=" + id() + "; Path=" + exchange.site().contextPath()
                                + "; Max-Age=31536000; SameSite=Lax");
    }

    /** As the cookie has it. */
    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** As people know it. */
    String label() {
        return name().charAt(0) + id().substring(1);
    }

    /** The attributes of the html element. */
    Markup attributes() {
        return new Markup(attributes);
    }
}
