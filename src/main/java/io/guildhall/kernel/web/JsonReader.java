package io.guildhall.kernel.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.web.JsonText.Unreadable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON object, strictly: UTF-8 without a mark, every name once, at most {@value #MAX_DEPTH} levels, nothing after it, and no text
 * that a database or XML could not hold. Texts become {@link String}, arrays {@link List}, objects {@link Map}, numbers {@link JsonNumber}, truth
 * values {@link Boolean}; null, which no resource takes, becomes {@link Null}.
 */
final class JsonReader {
    static final int MAX_DEPTH = 20;
    static final int MAX_NAME = 100;

    private final JsonText text;
    private int depth;

    private JsonReader(JsonText text) {
        this.text = text;
    }

    /** The object that the bytes hold; refused with the line and column where reading stopped. */
    static Outcome<Map<String, Object>> read(byte[] bytes) {
        try {
            return read(new JsonText(decode(bytes)));
        } catch (CharacterCodingException e) {
            return Outcome.refused(RequestRefusal.MALFORMED, 1, 1);
        }
    }

    private static Outcome<Map<String, Object>> read(JsonText text) {
        try {
            return Outcome.done(new JsonReader(text).whole());
        } catch (Unreadable e) {
            return Outcome.refused(e.why(), text.line(), text.column());
        }
    }

    /** Unlike the constructor of a text, this does not replace what is broken. */
    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private Map<String, Object> whole() throws Unreadable {
        Map<String, Object> whole = object();
        text.expectEnd();
        return whole;
    }

    private Map<String, Object> object() throws Unreadable {
        enter('{');
        Map<String, Object> object = new LinkedHashMap<>();
        if (text.next() != '}') {
            do {
                property(object);
            } while (text.takes(','));
        }
        leave('}');
        return object;
    }

    private void property(Map<String, Object> object) throws Unreadable {
        String name = text.string();
        if (name.length() > MAX_NAME || object.containsKey(name)) {
            throw text.malformed();
        }
        text.expect(':');
        object.put(name, value());
    }

    private List<Object> array() throws Unreadable {
        enter('[');
        List<Object> array = new ArrayList<>();
        if (text.next() != ']') {
            do {
                array.add(value());
            } while (text.takes(','));
        }
        leave(']');
        return array;
    }

    private Object value() throws Unreadable {
        return switch (text.next()) {
            case '"' -> text.string();
            case '{' -> object();
            case '[' -> array();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", Null.NULL);
            default -> text.number();
        };
    }

    private Object word(String word, Object meaning) throws Unreadable {
        text.expect(word);
        return meaning;
    }

    private void enter(char mark) throws Unreadable {
        if (depth == MAX_DEPTH) {
            throw text.malformed();
        }
        text.expect(mark);
        depth++;
    }

    private void leave(char mark) throws Unreadable {
        text.expect(mark);
        depth--;
    }

    /** What stands for a null that was written. */
    enum Null {
        NULL
    }
}
