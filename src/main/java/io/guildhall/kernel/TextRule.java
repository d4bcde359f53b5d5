package io.guildhall.kernel;

import io.guildhall.kernel.Refusal.FieldError;
import java.util.List;
import java.util.Optional;

/**
 * What a plain text of people must be like.
 *
 * @param field the name of the field that holds it
 * @param max how many characters at most
 * @param needed whether it must show something: blanks and invisible characters alone are nothing
 * @param lines whether it may have line breaks and tabs
 */
public record TextRule(String field, int max, boolean needed, boolean lines) {
    public static final String BLANK = "field.blank";
    public static final String TOO_LONG = "field.too-long";
    public static final String CONTROL_CHARACTERS = "field.control-characters";

    /** A rule for one line that must be there. */
    public static TextRule neededLine(String field, int max) {
        return new TextRule(field, max, true, false);
    }

    /** A rule for a text that may be empty and may have several lines. */
    public static TextRule optionalText(String field, int max) {
        return new TextRule(field, max, false, true);
    }

    /** What is wrong with a text that has been stripped. */
    public Optional<FieldError> problem(String text) {
        if (needed && text.codePoints().allMatch(TextRule::isInvisible)) {
            return Optional.of(new FieldError(field, BLANK, List.of()));
        }
        if (text.length() > max) {
            return Optional.of(new FieldError(field, TOO_LONG, List.of(max)));
        }
        if (text.codePoints().anyMatch(this::isForbidden)) {
            return Optional.of(new FieldError(field, CONTROL_CHARACTERS, List.of()));
        }
        return Optional.empty();
    }

    /** Blanks of every kind, and characters that only say how others are shown. */
    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private boolean isForbidden(int character) {
        if (lines && (character == '\n' || character == '\r' || character == '\t')) {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
