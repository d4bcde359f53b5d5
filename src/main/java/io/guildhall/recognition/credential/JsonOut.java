package io.guildhall.recognition.credential;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON in one spelling: no blanks, members in the order that they have, strings as in RFC 8785. What is signed once can so be written
 * again, byte by byte. Knows texts, whole numbers, truth values, lists and maps.
 */
final class JsonOut {
    private static final String SHORT = "\"\\\b\f\n\r\t";
    private static final String SHORTENED = "\"\\bfnrt";
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder out = new StringBuilder();

    private JsonOut() {}

    static String write(Map<String, ?> object) {
        JsonOut json = new JsonOut();
        json.object(object);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Long || value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Map<?, ?> object) {
            object(object);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private void object(Map<?, ?> object) {
        out.append('{');
        String between = "";
        for (Map.Entry<?, ?> member : object.entrySet()) {
            out.append(between);
            string((String) member.getKey());
            out.append(':');
            value(member.getValue());
            between = ",";
        }
        out.append('}');
    }

    private void list(List<?> list) {
        out.append('[');
        String between = "";
        for (Object each : list) {
            out.append(between);
            value(each);
            between = ",";
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            character(text.charAt(at));
        }
        out.append('"');
    }

    private void character(char character) {
        int which = SHORT.indexOf(character);
        if (which >= 0) {
            out.append('\\').append(SHORTENED.charAt(which));
        } else if (character < ' ') {
            out.append("\\u").append(HEX.toHexDigits(character));
        } else {
            out.append(character);
        }
    }
}
