package io.guildhall.devhost.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text inside storage format: entities and CDATA. */
final class StorageText {
    private static final Pattern PIECE = Pattern.compile("<!\\[CDATA\\[(.*?)]]>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z]+);");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "ndash", "\u2013", "mdash",
            "\u2014", "hellip", "\u2026");

    private StorageText() {}

    /** The text as it may stand between tags or in a quoted attribute. */
    static String encode(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Undoes {@link #encode}; an entity that it does not know stays as it is. */
    static String decode(String source) {
        return ENTITY.matcher(source)
                .replaceAll(found -> Matcher.quoteReplacement(entity(found.group(1), found.group())));
    }

    private static String entity(String name, String whole) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, whole);
        }
        int code =
                name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
    }

    /** The text that an element holds: CDATA as it is, in any number of sections, and the text between them decoded. */
    static String plain(String content) {
        StringBuilder plain = new StringBuilder();
        Matcher piece = PIECE.matcher(content);
        int at = 0;
        while (piece.find()) {
            plain.append(decode(content.substring(at, piece.start())));
            plain.append(piece.group(1) == null ? "" : piece.group(1));
            at = piece.end();
        }
        return plain.append(decode(content.substring(at))).toString();
    }

    /** CDATA for any text: where the text itself ends a section, the section is split. */
    static String cdata(String text) {
        return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }
}
