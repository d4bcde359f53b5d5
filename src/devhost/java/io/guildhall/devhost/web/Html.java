package io.guildhall.devhost.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Escaping for HTML and for addresses. */
final class Html {
    private Html() {}

    /** The text as it may stand in an element or a quoted attribute. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** The text as one part of a path or one value of a query. */
    static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
