package io.guildhall.membership.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which space somebody means: its key, or the address of any page in it as the browser shows it. */
public final class TypedSpace {
    private static final int LONGEST = 2_000;

    /** The forms of addresses that name a space; in the last the key stands among the parameters. */
    private static final List<Pattern> ADDRESSES = List.of(
            Pattern.compile("/display/([^/?#]+)"),
            Pattern.compile("/spaces/([^/?#]+)/"),
            Pattern.compile("/spaces/([^/?#.]+)(?:[?#]|$)"),
            Pattern.compile("[?&](?:spaceKey|key)=([^&#]+)"));

    private TypedSpace() {}

    /** The key; empty for an address that names none. */
    public static Optional<String> key(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.indexOf('/') < 0) {
            return Optional.of(text);
        }
        return ADDRESSES.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(found -> decoded(found.group(1)));
    }

    private static Optional<String> decoded(String part) {
        try {
            return Optional.of(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .filter(key -> !key.isBlank());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
