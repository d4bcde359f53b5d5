package io.guildhall.kernel.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes {@link JsonObject}s. Characters with a meaning in HTML are escaped, so that an answer is harmless wherever it is put. */
final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new HarmlessInHtml());

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** The object as UTF-8. A half of a surrogate pair, which UTF-8 cannot say, becomes a question mark. */
    static byte[] bytes(JsonObject object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            new JsonWriter(out).value(object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(Object value) throws IOException {
        if (value instanceof JsonObject object) {
            object(object);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Optional<?> optional) {
            optional(optional);
        } else {
            scalar(value);
        }
    }

    private void scalar(Object value) throws IOException {
        if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Enum<?> constant) {
            out.writeString(constant.name());
        } else if (value instanceof String || value instanceof Instant) {
            out.writeString(value.toString());
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private void object(JsonObject object) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, Object> property : object.properties().entrySet()) {
            out.writeFieldName(property.getKey());
            value(property.getValue());
        }
        out.writeEndObject();
    }

    private void list(List<?> list) throws IOException {
        out.writeStartArray();
        for (Object each : list) {
            value(each);
        }
        out.writeEndArray();
    }

    private void optional(Optional<?> optional) throws IOException {
        if (optional.isPresent()) {
            value(optional.get());
        } else {
            out.writeNull();
        }
    }

    private static final class HarmlessInHtml extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final int[] ESCAPES = escapes();

        private static int[] escapes() {
            int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
            for (char each : "<>&'".toCharArray()) {
                escapes[each] = CharacterEscapes.ESCAPE_STANDARD;
            }
            return escapes;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ESCAPES.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
