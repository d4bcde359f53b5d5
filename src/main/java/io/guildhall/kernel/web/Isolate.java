package io.guildhall.kernel.web;

import java.text.Bidi;

/** Keeps the words of people in their place: a name that is written from right to left, or pretends to be, must not rearrange a sentence. */
final class Isolate {
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    private Isolate() {}

    /** The text as it can stand in a sentence: unchanged unless something in it is written from right to left or says so. */
    static String of(String text) {
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)
                && text.codePoints().noneMatch(Isolate::isControl)) {
            return text;
        }
        return FIRST_STRONG + (isClosed(text) ? text : withoutControls(text)) + END;
    }

    /** Whether every direction that begins in it ends in it, and nothing else ends there. */
    private static boolean isClosed(String text) {
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (isEmbedding(each) || each == END && --open < 0) {
                return false;
            }
            open += isOpening(each) ? 1 : 0;
        }
        return open == 0;
    }

    private static String withoutControls(String text) {
        return text.codePoints()
                .filter(each -> !isControl(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isControl(int character) {
        return isEmbedding(character) || isOpening(character) || character == END;
    }

    private static boolean isEmbedding(int character) {
        return character >= '\u202A' && character <= '\u202E';
    }

    private static boolean isOpening(int character) {
        return character >= '\u2066' && character <= FIRST_STRONG;
    }
}
