package io.guildhall.recognition.art;

/**
 * The outline of a badge, which tells what kind of thing is recognised. All are drawn in a square of 64 and fill it alike.
 *
 * <p>The names are kept in the codes of designs, so they never change.
 */
public enum Shape {
    /** Taking on a role for others. */
    SHIELD("M32 2.5Q42 8.5 57 8V29C57 45 47 55.5 32 61.5C17 55.5 7 45 7 29V8Q22 8.5 32 2.5Z", 30, 44),
    /** Helping somebody. */
    CIRCLE("M32 2.5A29.5 29.5 0 0 1 32 61.5A29.5 29.5 0 0 1 32 2.5Z", 32, 48),
    /** Practising the craft. */
    HEXAGON("M32 2L58 17V47L32 62L6 47V17Z", 32, 48),
    /** Coming to a milestone. */
    STAR(
            "M32 1.5L41.2 9.8L53.6 10.4L54.2 22.8L62.5 32L54.2 41.2L53.6 53.6L41.2 54.2L32 62.5L22.8 54.2L10.4 53.6L9.8 41.2L1.5 32L9.8 22.8L10.4 10.4L22.8 9.8Z",
            32,
            48);

    private final String outline;
    private final int middle;
    private final int stitches;

    Shape(String outline, int middle, int stitches) {
        this.outline = outline;
        this.middle = middle;
        this.stitches = stitches;
    }

    /** Its outline as an SVG path. */
    String outline() {
        return outline;
    }

    /** How far down its middle is, where the eye puts it. */
    int middle() {
        return middle;
    }

    /** How many stitches go once around it, so that the last meets the first. */
    int stitches() {
        return stitches;
    }
}
