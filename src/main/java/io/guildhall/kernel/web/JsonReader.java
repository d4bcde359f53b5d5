package io.guildhall.kernel.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.ContentReference;
import io.guildhall.kernel.Outcome;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one JSON object, strictly: UTF-8 without a mark, every name once, at most {@value #MAX_DEPTH} levels, nothing after it, and no text
 * that a database or XML could not hold. Texts become {@link String}, arrays {@link List}, objects {@link Map}, numbers {@link JsonNumber}; truth
 * values and null, which no resource takes yet, are left as their {@link JsonToken}.
 */
final class JsonReader {
    static final int MAX_DEPTH = 20;
    private static final int MAX_NAME = 100;

    /** Names come from strangers, so they are neither interned nor cached. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(RequestBody.MAX_BYTES)
                    .maxNameLength(MAX_NAME)
                    .build())
            .build();

    private static final JsonLocation START = new JsonLocation(ContentReference.unknown(), 0, 1, 1);

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** The object that the bytes hold; refused with the line and column where reading stopped. */
    static Outcome<Map<String, Object>> read(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(decode(bytes))) {
            return Outcome.done(new JsonReader(parser).whole());
        } catch (BadText e) {
            return refused(RequestRefusal.BAD_TEXT, Optional.of(e.location));
        } catch (JacksonException e) {
            return refused(RequestRefusal.MALFORMED, Optional.ofNullable(e.getLocation()));
        } catch (IOException e) {
            return refused(RequestRefusal.MALFORMED, Optional.empty());
        }
    }

    private static Outcome<Map<String, Object>> refused(RequestRefusal why, Optional<JsonLocation> where) {
        JsonLocation place = where.orElse(START);
        return Outcome.refused(why, place.getLineNr(), place.getColumnNr());
    }

    /** Jackson would guess UTF-16 and UTF-32 too, and replace what is broken. */
    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private Map<String, Object> whole() throws IOException {
        expect(parser.nextToken() == JsonToken.START_OBJECT);
        Map<String, Object> whole = object();
        expect(parser.nextToken() == null);
        return whole;
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = storable(parser.currentName());
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
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            default -> token;
        };
    }

    private String storable(String text) throws BadText {
        if (!PlainText.isStorable(text)) {
            throw new BadText(parser.currentLocation());
        }
        return text;
    }

    private void expect(boolean asItShouldBe) throws IOException {
        if (!asItShouldBe) {
            throw new JsonParseException(parser, "not one object");
        }
    }

    /** Leaves the recursion; never seen outside. */
    private static final class BadText extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient JsonLocation location;

        BadText(JsonLocation location) {
            this.location = location;
        }
    }
}
