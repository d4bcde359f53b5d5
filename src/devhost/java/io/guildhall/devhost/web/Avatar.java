package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import java.io.IOException;
import java.util.Optional;

/** {@code /avatar/<user-key>.svg}: initials on a colour that follows from the key. A key that nobody has gets a dash. */
final class Avatar implements Screen {
    private static final String[] COLOURS = {"#0055cc", "#216e4e", "#5e4db2", "#943d73", "#974f0c", "#1d7f8c", "#ae2a19"
    };

    @Override
    public void get(Exchange exchange) throws IOException {
        String key = exchange.path().replaceAll("^/|\\.svg$", "");
        Optional<DevUser> person = exchange.site().confluence().users().byKey(key);
        String initials = person.map(user -> initials(user.fullName())).orElse("–");
        String colour = COLOURS[Math.floorMod(key.hashCode(), COLOURS.length)];
        exchange.response().setContentType("image/svg+xml; charset=UTF-8");
        exchange.response().setHeader("Cache-Control", "private, max-age=60");
        exchange.response()
                .getWriter()
                .write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\" width=\"48\" height=\"48\">"
                        + "<rect width=\"48\" height=\"48\" fill=\"" + colour + "\"/>"
                        + "<text x=\"24\" y=\"31\" text-anchor=\"middle\" font-family=\"sans-serif\" font-size=\"19\""
                        + " fill=\"#fff\">" + Html.escape(initials) + "</text></svg>");
    }

    /** The first character of the first and of the last word. */
    static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String first = first(words[0]);
        return words.length == 1 ? first : first + first(words[words.length - 1]);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
    }
}
