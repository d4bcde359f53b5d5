package io.guildhall.devhost.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** The look that a reader chose; a cookie that the page's own script sets. */
enum Theme {
    /** AUI's colours without a theme, as a Confluence whose themes are off. */
    ORIGINAL(""),
    LIGHT("data-color-mode=\"light\" data-theme=\"light:light dark:dark\""),
    DARK("data-color-mode=\"dark\" data-theme=\"light:light dark:dark\"");

    static final String COOKIE = "gh-host-theme";
    private final String attributes;

    Theme(String attributes) {
        this.attributes = attributes;
    }

    static Theme of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value ->
                        Arrays.stream(values()).filter(theme -> theme.id().equals(value)))
                .findFirst()
                .orElse(LIGHT);
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The attributes of the html element. */
    Markup attributes() {
        return new Markup(attributes);
    }
}
