package io.guildhall.kernel.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes {@link JsonObject}s. Characters with a meaning in HTML, and the two that end a line in old scripts, are escaped, so that an answer is
 * harmless wherever it is put.
 */
final class JsonWriter {
    private static final String SHORT = "\"\\\b\f\n\r\t";
    private static final String SHORTENED = "\"\\bfnrt";
    private static final String HARMFUL = "<>&'\u2028\u2029";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    /** The object as UTF-8. A half of a surrogate pair, which UTF-8 cannot say, becomes a question mark. */
    static byte[] bytes(JsonObject object) {
        JsonWriter writer = new JsonWriter();
        writer.object(object);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(Object value) {
        if (value instanceof JsonObject object) {
            object(object);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(this::value, () -> out.append("null"));
        } else {
            scalar(value);
        }
    }

    private void scalar(Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Enum<?> constant) {
            string(constant.name());
        } else if (value instanceof String || value instanceof Instant) {
            string(value.toString());
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private void object(JsonObject object) {
        out.append('{');
        String between = "";
        for (Map.Entry<String, Object> property : object.properties().entrySet()) {
            out.append(between);
            string(property.getKey());
            out.append(':');
            value(property.getValue());
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

    private void string(String string) {
        out.append('"');
        for (int at = 0; at < string.length(); at++) {
            character(string.charAt(at));
        }
        out.append('"');
    }

    private void character(char character) {
        int which = SHORT.indexOf(character);
        if (which >= 0) {
            out.append('\\').append(SHORTENED.charAt(which));
        } else if (character < ' ' || HARMFUL.indexOf(character) >= 0) {
            out.append("\\u").append(HEX.toHexDigits(character));
        } else {
            out.append(character);
        }
    }
}
