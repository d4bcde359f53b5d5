package io.guildhall.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) as far as certificates have it: objects as maps, arrays as lists, strings, and whole numbers as {@link Long}. Refuses everything
 * else with the line where reading stopped.
 */
final class Json {
    private static final int END = -1;
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;
    private static final int MOST_DEPTH = 10;
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String file;
    private final String text;
    private int at;
    private int depth;

    private Json(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static Object read(String file, String text) throws BadInput {
        Json json = new Json(file, text);
        Object whole = json.value();
        if (json.next() != END) {
            throw json.malformed();
        }
        return whole;
    }

    /** A text as JSON writes it. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ') {
                quoted.append(String.format("\\u%04x", (int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }

    private Object value() throws BadInput {
        int mark = next();
        if (mark == '{' || mark == '[') {
            if (++depth > MOST_DEPTH) {
                throw malformed();
            }
            Object value = mark == '{' ? object() : array();
            depth--;
            return value;
        }
        return mark == '"' ? string() : number();
    }

    private Map<String, Object> object() throws BadInput {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        if (next() == '}') {
            at++;
            return object;
        }
        do {
            expect('"');
            at--;
            String name = string();
            expect(':');
            if (object.put(name, value()) != null) {
                throw malformed();
            }
        } while (goesOn('}'));
        return object;
    }

    private List<Object> array() throws BadInput {
        List<Object> array = new ArrayList<>();
        at++;
        if (next() == ']') {
            at++;
            return array;
        }
        do {
            array.add(value());
        } while (goesOn(']'));
        return array;
    }

    private boolean goesOn(char end) throws BadInput {
        int mark = next();
        if (mark != ',' && mark != end) {
            throw malformed();
        }
        at++;
        return mark == ',';
    }

    private Long number() throws BadInput {
        int from = at;
        if (here() == '-') {
            at++;
        }
        int digits = at;
        while (here() >= '0' && here() <= '9') {
            at++;
        }
        boolean whole = at > digits && (at == digits + 1 || text.charAt(digits) != '0');
        if (!whole || here() == '.' || here() == 'e' || here() == 'E') {
            throw malformed();
        }
        try {
            return Long.valueOf(text.substring(from, at));
        } catch (NumberFormatException tooLarge) {
            throw malformed();
        }
    }

    private String string() throws BadInput {
        StringBuilder string = new StringBuilder();
        at++;
        while (here() != '"') {
            if (here() < ' ') {
                throw malformed();
            }
            char character = text.charAt(at++);
            string.append(character == '\\' ? escaped() : character);
        }
        at++;
        return string.toString();
    }

    private char escaped() throws BadInput {
        int mark = here();
        if (mark == 'u') {
            String digits = text.substring(at + 1, Math.min(text.length(), at + 1 + HEX_DIGITS));
            if (!digits.matches("[0-9a-fA-F]{4}")) {
                throw malformed();
            }
            at += 1 + HEX_DIGITS;
            return (char) Integer.parseInt(digits, HEX);
        }
        int which = ESCAPES.indexOf(mark);
        if (which < 0) {
            throw malformed();
        }
        at++;
        return ESCAPED.charAt(which);
    }

    private void expect(char mark) throws BadInput {
        if (next() != mark) {
            throw malformed();
        }
        at++;
    }

    private int next() {
        while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t') {
            at++;
        }
        return here();
    }

    private int here() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private BadInput malformed() {
        int line = 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
        return new BadInput(file, line, "this is no JSON, or none that a certificate has");
    }
}
