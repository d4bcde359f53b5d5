package io.guildhall.recognition.art;

/**
 * The colour of a badge, one of six. It tells nothing by itself.
 *
 * <p>The names are kept in the codes of designs, so they never change.
 */
public enum Accent {
    BLUE,
    TEAL,
    GREEN,
    ORANGE,
    MAGENTA,
    PURPLE
}
