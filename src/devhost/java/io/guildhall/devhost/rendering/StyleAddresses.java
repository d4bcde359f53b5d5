package io.guildhall.devhost.rendering;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the relative addresses in a style sheet work from another place. */
final class StyleAddresses {
    private static final Pattern RELATIVE =
            Pattern.compile("\\burl\\(\\s*(['\"]?)(?!['\"]|/|#|[A-Za-z][A-Za-z0-9+.-]*:)([^'\")\\s]+)\\1\\s*\\)");

    private StyleAddresses() {}

    /** @param own the address of the sheet itself, from the root of the server */
    static byte[] made(byte[] sheet, String own) {
        URI base = URI.create(own);
        String text = new String(sheet, StandardCharsets.UTF_8);
        return RELATIVE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("url(\"" + base.resolve(found.group(2)) + "\")"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
