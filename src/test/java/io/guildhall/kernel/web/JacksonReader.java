package io.guildhall.kernel.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.guildhall.kernel.web.JsonReader.Null;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of {@link JsonReader}, but the grammar by somebody else's parser. */
final class JacksonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonReader.MAX_DEPTH)
                    .build())
            .build();

    private final JsonParser parser;

    private JacksonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** The object. Fails with an {@link IOException} where there is none, which is a {@link BadText} where a text of it cannot be kept. */
    static Map<String, Object> read(byte[] bytes) throws IOException {
        CharSequence text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        try (JsonParser parser = FACTORY.createParser(text.toString())) {
            JacksonReader reader = new JacksonReader(parser);
            reader.must(parser.nextToken() == JsonToken.START_OBJECT);
            Map<String, Object> whole = reader.object();
            reader.must(parser.nextToken() == null);
            return whole;
        }
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = storable(parser.currentName());
            must(name.length() <= JsonReader.MAX_NAME);
            parser.nextToken();
            object.put(name, value());
        }
        return object;
    }

    private List<Object> array() throws IOException {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private Object value() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case VALUE_STRING -> storable(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Null.NULL;
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            default -> throw new IllegalStateException(token.name());
        };
    }

    private static String storable(String text) throws BadText {
        if (!PlainText.isStorable(text)) {
            throw new BadText();
        }
        return text;
    }

    private void must(boolean be) throws IOException {
        if (!be) {
            throw new JsonParseException(parser, "not one object");
        }
    }

    static final class BadText extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
