package io.guildhall.recognition.art;

import java.util.Locale;

/**
 * The four colours of a picture, as SVG has them.
 *
 * @param cloth what it is sewn on
 * @param field the inside of the seam
 * @param edge the rim, and the stripes
 * @param thread what is sewn: the seam, the mark and the ribbon
 */
record Palette(String cloth, String field, String edge, String thread) {
    private static final String WHITE = "#fff";
    private static final String INK = "#1d2125";
    private static final Palette GREY = new Palette("#626f86", "#44546f", "#2c3e5d", WHITE);

    /** Those of an accent in a look. */
    static Palette of(Accent accent, Look look) {
        return switch (look) {
            case PAGE -> tokens(accent.name().toLowerCase(Locale.ROOT), light(accent));
            case PAGE_GREY -> tokens("gray", GREY);
            case LIGHT -> light(accent);
            case DARK -> dark(accent);
            case GREY -> GREY;
        };
    }

    private static Palette tokens(String accent, Palette without) {
        return new Palette(
                token("background-accent-" + accent + "-bolder", without.cloth),
                token("background-accent-" + accent + "-bolder-hovered", without.field),
                token("text-accent-" + accent + "-bolder", without.edge),
                token("text-inverse", without.thread));
    }

    private static String token(String name, String without) {
        return "var(--ds-" + name + "," + without + ")";
    }

    /** What the tokens are in the host's light theme. */
    private static Palette light(Accent accent) {
        return switch (accent) {
            case BLUE -> new Palette("#0c66e4", "#05c", "#09326c", WHITE);
            case TEAL -> new Palette("#227d9b", "#206a83", "#164555", WHITE);
            case GREEN -> new Palette("#1f845a", "#216e4e", "#164b35", WHITE);
            case ORANGE -> new Palette("#c25100", "#a54800", "#702e00", WHITE);
            case MAGENTA -> new Palette("#ae4787", "#943d73", "#50253f", WHITE);
            case PURPLE -> new Palette("#6e5dc6", "#5e4db2", "#352c63", WHITE);
        };
    }

    /** What they are in its dark theme. */
    private static Palette dark(Accent accent) {
        return switch (accent) {
            case BLUE -> new Palette("#579dff", "#85b8ff", "#cce0ff", INK);
            case TEAL -> new Palette("#6cc3e0", "#9dd9ee", "#c6edfb", INK);
            case GREEN -> new Palette("#4bce97", "#7ee2b8", "#baf3db", INK);
            case ORANGE -> new Palette("#fea362", "#fec195", "#fedec8", INK);
            case MAGENTA -> new Palette("#e774bb", "#f797d2", "#fdd0ec", INK);
            case PURPLE -> new Palette("#9f8fef", "#b8acf6", "#dfd8fd", INK);
        };
    }
}
