package io.guildhall.kernel.web;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is read once, from its beginning to its end, by what JSON is written with (RFC 8259): blanks, marks, words, strings and numbers.
 * Takes nothing that the grammar does not have, and knows where it stands, so that a refusal can say where reading stopped.
 */
final class JsonText {
    private static final int END = -1;
    private static final String BLANKS = " \t\n\r";
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final int HEX_DIGITS = 4;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** A number that is longer is meant by nobody, and would be dear to whoever calculates with it. */
    static final int MAX_NUMBER = 1_000;

    private final String text;
    private int at;

    JsonText(String text) {
        this.text = text;
    }

    /** What comes after any blanks, which is not taken yet; {@code -1} at the end. */
    int next() {
        while (BLANKS.indexOf(here()) >= 0) {
            at++;
        }
        return here();
    }

    /** Takes {@code mark} if it comes next, and says whether it did. */
    boolean takes(char mark) {
        if (next() != mark) {
            return false;
        }
        at++;
        return true;
    }

    /** Takes {@code mark}, which must come next. */
    void expect(char mark) throws Unreadable {
        if (!takes(mark)) {
            throw malformed();
        }
    }

    /** Nothing but blanks may come. */
    void expectEnd() throws Unreadable {
        if (next() != END) {
            throw malformed();
        }
    }

    /** Takes {@code word}, which must come here. What may follow it is for the grammar to say. */
    void expect(String word) throws Unreadable {
        if (!text.startsWith(word, at)) {
            throw malformed();
        }
        at += word.length();
    }

    /** Takes a string, which must come next and must be storable. */
    String string() throws Unreadable {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (here() != '"') {
            string.append(character());
        }
        at++;
        if (!PlainText.isStorable(string.toString())) {
            throw new Unreadable(RequestRefusal.BAD_TEXT);
        }
        return string.toString();
    }

    /** Takes a number, which must come next, as it is written. */
    JsonNumber number() throws Unreadable {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt() || number.group().length() > MAX_NUMBER) {
            throw malformed();
        }
        at = number.end();
        return new JsonNumber(number.group());
    }

    /** That what comes here is no JSON, or none of ours. */
    Unreadable malformed() {
        return new Unreadable(RequestRefusal.MALFORMED);
    }

    /** The line where this stands, from 1. */
    int line() {
        return linesSoFar().length;
    }

    /** The column of the line where this stands, from 1, in Java's characters. */
    int column() {
        String[] lines = linesSoFar();
        return lines[lines.length - 1].length() + 1;
    }

    private String[] linesSoFar() {
        return LINE_END.split(text.substring(0, at), -1);
    }

    private int here() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private char character() throws Unreadable {
        if (here() < ' ') {
            throw malformed();
        }
        char character = text.charAt(at++);
        return character == '\\' ? escaped() : character;
    }

    private char escaped() throws Unreadable {
        if (here() == 'u') {
            at++;
            return numbered();
        }
        int which = ESCAPES.indexOf(here());
        if (which < 0) {
            throw malformed();
        }
        at++;
        return ESCAPED.charAt(which);
    }

    private char numbered() throws Unreadable {
        int number = 0;
        for (int digit = 0; digit < HEX_DIGITS; digit++) {
            if (!HexFormat.isHexDigit(here())) {
                throw malformed();
            }
            number = number << HEX_DIGITS | HexFormat.fromHexDigit(text.charAt(at++));
        }
        return (char) number;
    }

    /** Leaves the recursion of the reader; never seen outside. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final RequestRefusal why;

        private Unreadable(RequestRefusal why) {
            super(why.code(), null, false, false);
            this.why = why;
        }

        RequestRefusal why() {
            return why;
        }
    }
}
