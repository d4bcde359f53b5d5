package io.guildhall.devhost.web;

import io.guildhall.devhost.rendering.Escape;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Escaping for HTML and for addresses. */
final class Html {
    private Html() {}

    /** The text as it may stand in an element or a quoted attribute. */
    static String escape(String text) {
        return Escape.html(text);
    }

    /** The text as one part of a path or one value of a query. */
    static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
