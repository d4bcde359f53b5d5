package io.guildhall.devhost.rendering;

import io.guildhall.devhost.confluence.DevUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** The addresses of pages and people. */
record Links(String contextPath, Function<String, Optional<DevUser>> userByKey) {
    String page(String spaceKey, String title, String anchor) {
        String fragment = anchor.isEmpty() ? "" : "#" + encoded(anchor);
        return contextPath + "/display/" + encoded(spaceKey) + "/" + encoded(title) + fragment;
    }

    /** A link to a person with the name as text, or with a body; a person who is gone is only named. */
    String user(String key, Optional<String> bodyHtml) {
        Optional<DevUser> user = userByKey.apply(key);
        if (user.isEmpty()) {
            return bodyHtml.orElseGet(() -> "Unknown User (" + Escape.html(key) + ")");
        }
        String href = contextPath + "/display/~" + encoded(user.get().username());
        String text = bodyHtml.orElseGet(() -> Escape.html(user.get().fullName()));
        return anchor("confluence-userlink user-mention", href, text);
    }

    static String anchor(String cssClass, String href, String bodyHtml) {
        String open = cssClass.isEmpty() ? "<a" : "<a class=\"" + cssClass + "\"";
        return open + " href=\"" + Escape.html(href) + "\">" + bodyHtml + "</a>";
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
