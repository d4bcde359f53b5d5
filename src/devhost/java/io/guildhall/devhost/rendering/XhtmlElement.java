package io.guildhall.devhost.rendering;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What plain XHTML a page may hold. */
final class XhtmlElement {
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img");
    private static final Set<String> ALLOWED = Set.of(
            "a",
            "abbr",
            "address",
            "b",
            "big",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "tt",
            "u",
            "ul",
            "var");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "background", "longdesc", "poster");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Set<String> NEVER = Set.of("action", "formaction", "srcdoc", "srcset", "xmlns", "is", "ping");

    private XhtmlElement() {}

    static boolean isAllowed(String name) {
        return ALLOWED.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** The start of the element. Attributes of the editor's own are left out; those that could run something are refused. */
    static String start(StorageReader reader) throws BadStorageFormat {
        StringBuilder tag = new StringBuilder("<").append(reader.name());
        for (Map.Entry<String, String> attribute : reader.attributes().entrySet()) {
            String name = attribute.getKey();
            if (!name.contains(":")) {
                check(reader, name.toLowerCase(Locale.ROOT), attribute.getValue());
                tag.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Escape.html(attribute.getValue()))
                        .append('"');
            }
        }
        return tag.append(isVoid(reader.name()) ? "/>" : ">").toString();
    }

    private static void check(StorageReader reader, String attribute, String value) throws BadStorageFormat {
        if (attribute.startsWith("on") || NEVER.contains(attribute)) {
            throw reader.bad("attribute " + attribute + " of " + reader.name() + " is not allowed");
        }
        String dense = value.replaceAll("[\\s\\p{C}]", "").toLowerCase(Locale.ROOT);
        if (ADDRESSES.contains(attribute) && !isHarmlessAddress(dense)) {
            throw reader.bad("the address in " + attribute + " of " + reader.name() + " is not allowed");
        }
        if (attribute.equals("style") && (dense.contains("javascript:") || dense.contains("expression("))) {
            throw reader.bad("the style of " + reader.name() + " is not allowed");
        }
    }

    private static boolean isHarmlessAddress(String dense) {
        int colon = dense.indexOf(':');
        boolean relative = colon < 0 || dense.substring(0, colon).matches(".*[/?#].*");
        return relative || SCHEMES.contains(dense.substring(0, colon));
    }
}
