package io.guildhall.recognition.credential;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON as {@link JsonOut} writes it, and takes little else: no blanks, every name once, no null, no fraction, whole UTF-8, at most
 * {@value #MAX_DEPTH} levels. The app's other reader stands above this package and is for people's requests, which may have blanks.
 */
final class JsonIn {
    static final int MAX_DEPTH = 8;

    private static final Pattern NUMBER = Pattern.compile("-?[1-9][0-9]{0,17}|0");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final int HEX_DIGITS = 4;

    private final String text;
    private int at;
    private int depth;

    private JsonIn(String text) {
        this.text = text;
    }

    /** The object that the bytes hold from the first to the last. */
    static Members read(byte[] bytes) throws Malformed {
        return read(decode(bytes));
    }

    /** The object that the text holds from its beginning to its end. */
    static Members read(String text) throws Malformed {
        JsonIn json = new JsonIn(text);
        Map<String, Object> whole = json.object();
        if (json.at != text.length()) {
            throw new Malformed("something after the object");
        }
        return new Members(whole);
    }

    /** Text of UTF-8 that is whole; unlike a constructor of texts it replaces nothing. */
    static String decode(byte[] bytes) throws Malformed {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("no UTF-8");
        }
    }

    private Map<String, Object> object() throws Malformed {
        enter('{');
        Map<String, Object> object = new LinkedHashMap<>();
        if (here() != '}') {
            do {
                String name = string();
                expect(':');
                if (object.put(name, value()) != null) {
                    throw new Malformed("a name twice");
                }
            } while (takes(','));
        }
        leave('}');
        return object;
    }

    private List<Object> array() throws Malformed {
        enter('[');
        List<Object> array = new ArrayList<>();
        if (here() != ']') {
            do {
                array.add(value());
            } while (takes(','));
        }
        leave(']');
        return array;
    }

    private Object value() throws Malformed {
        return switch (here()) {
            case '"' -> string();
            case '{' -> object();
            case '[' -> array();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private Object word(String word, Boolean meaning) throws Malformed {
        if (!text.startsWith(word, at)) {
            throw new Malformed("no word of JSON");
        }
        at += word.length();
        return meaning;
    }

    private Long number() throws Malformed {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw new Malformed("no value");
        }
        at = number.end();
        return Long.valueOf(number.group());
    }

    private String string() throws Malformed {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (here() != '"') {
            string.append(character());
        }
        at++;
        return string.toString();
    }

    private char character() throws Malformed {
        char character = here();
        if (character < ' ') {
            throw new Malformed("a control character or the end in a string");
        }
        at++;
        return character == '\\' ? escaped() : character;
    }

    private char escaped() throws Malformed {
        if (takes('u')) {
            return numbered();
        }
        int which = ESCAPES.indexOf(here());
        if (which < 0) {
            throw new Malformed("no escape");
        }
        at++;
        return ESCAPED.charAt(which);
    }

    private char numbered() throws Malformed {
        int number = 0;
        for (int digit = 0; digit < HEX_DIGITS; digit++) {
            if (!HexFormat.isHexDigit(here())) {
                throw new Malformed("no escape");
            }
            number = number << HEX_DIGITS | HexFormat.fromHexDigit(here());
            at++;
        }
        return (char) number;
    }

    private void enter(char mark) throws Malformed {
        if (depth == MAX_DEPTH) {
            throw new Malformed("too deep");
        }
        expect(mark);
        depth++;
    }

    private void leave(char mark) throws Malformed {
        expect(mark);
        depth--;
    }

    private boolean takes(char mark) {
        if (here() != mark) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char mark) throws Malformed {
        if (!takes(mark)) {
            throw new Malformed("no " + mark);
        }
    }

    /** The end is told as NUL, which no JSON has outside of an escape. */
    private char here() {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
