package io.guildhall.recognition.art;

import java.util.List;
import java.util.Locale;

/** How a badge is made, part after part, in a square of 64. */
final class Sewing {
    private static final double MIDDLE = 32;

    /** The part of the height at which capitals stand in the middle of a line. */
    private static final double HALF_A_CAPITAL = 0.36;

    /** How high one, two and three letters are. */
    private static final List<Double> LETTERS = List.of(30.0, 20.0, 11.5);

    private static final String ROUND_CORNERS = " stroke-linejoin=\"round\"";

    private final Design design;
    private final Palette palette;
    private final boolean isSmall;
    private final boolean hasRibbon;

    Sewing(Design design, Palette palette, boolean isSmall) {
        this.design = design;
        this.palette = palette;
        this.isSmall = isSmall;
        this.hasRibbon = design.band() != Band.NONE;
    }

    /** The cloth with its rim. */
    String ground() {
        return path(design.shape().outline(), fill(palette.cloth()) + stroke(palette.edge(), 3) + ROUND_CORNERS);
    }

    /** The field within it, and the stitches around that. */
    String seam() {
        double scale = isSmall ? 0.86 : 0.8;
        String place = placed(MIDDLE * (1 - scale), design.shape().middle() * (1 - scale), scale);
        return path(design.shape().outline(), place + fill(palette.field()) + (isSmall ? "" : stitches()));
    }

    private String stitches() {
        int number = design.shape().stitches();
        return switch (design.ring()) {
            case PLAIN -> "";
            case RUNNING -> thread(2) + dashed(2 * number, "1.1 .9") + " stroke-dashoffset=\".55\"";
            case BEADS -> thread(2.6) + dashed(number, "0 1") + " stroke-linecap=\"round\"";
            case CORD -> thread(1.6) + ROUND_CORNERS;
        };
    }

    /** What stands in the middle. */
    String mark() {
        return design.mark() instanceof Letters letters ? written(letters) : drawn((Emblem) design.mark());
    }

    private String drawn(Emblem emblem) {
        double scale = 1.42 * room();
        return "<g"
                + placed(MIDDLE - 12 * scale, middleOfMark() - 12 * scale, scale)
                + fill("none") + thread(isSmall ? 2.2 : 2) + " stroke-linecap=\"round\"" + ROUND_CORNERS + ">"
                + (emblem.lines().isEmpty() ? "" : path(emblem.lines(), ""))
                + (emblem.solid().isEmpty() ? "" : path(emblem.solid(), fill(palette.thread())))
                + "</g>";
    }

    private String written(Letters letters) {
        double size = LETTERS.get(letters.number() - 1) * room();
        return "<text x=\"" + number(MIDDLE) + "\" y=\"" + number(middleOfMark() + HALF_A_CAPITAL * size) + "\""
                + fill(palette.thread()) + " text-anchor=\"middle\" font-family=\"sans-serif\" font-weight=\"700\""
                + " font-size=\"" + number(size) + "\">" + Words.escaped(letters.text(), Picture.TITLE_MAX) + "</text>";
    }

    /** How large a mark may be: smaller where it shares its place with a ribbon, larger where there is no seam. */
    private double room() {
        if (isSmall) {
            return hasRibbon ? 1.1 : 1.15;
        }
        return hasRibbon ? 0.79 : 1;
    }

    private double middleOfMark() {
        if (!hasRibbon) {
            return design.shape().middle();
        }
        return isSmall ? 27 : 26.5;
    }

    /** The ribbon with its stripes. */
    String ribbon() {
        if (!hasRibbon) {
            return "";
        }
        return isSmall
                ? bow("M3 50H61V61H3Z") + stripes(9.5, "53V58", "")
                : tails()
                        + bow("M8.5 45Q32 50 55.5 45V55.5Q32 60.5 8.5 55.5Z")
                        + stripes(6.5, "50.8V54.6", " stroke-linecap=\"round\"");
    }

    private String tails() {
        return path(
                        "M14 50L1.8 48L5.2 53.4L1.8 58.6L14 60.8ZM50 50L62.2 48L58.8 53.4L62.2 58.6L50 60.8Z",
                        fill(palette.cloth()) + stroke(palette.edge(), 2) + ROUND_CORNERS)
                + path("M8.5 55.5L14 56.4V60.8ZM55.5 55.5L50 56.4V60.8Z", fill(palette.edge()));
    }

    private String bow(String outline) {
        return path(outline, fill(palette.thread()) + stroke(palette.edge(), 2) + ROUND_CORNERS);
    }

    private String stripes(double apart, String height, String ends) {
        int stripes = design.band().stripes();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < stripes; i++) {
            lines.append('M')
                    .append(number(MIDDLE + apart * (i - (stripes - 1) / 2.0)))
                    .append(' ')
                    .append(height);
        }
        return path(lines.toString(), stroke(palette.edge(), apart / 2) + ends);
    }

    private static String path(String data, String attributes) {
        return "<path d=\"" + data + "\"" + attributes + "/>";
    }

    private static String placed(double right, double down, double scale) {
        return " transform=\"translate(" + number(right) + " " + number(down) + ") scale(" + number(scale) + ")\"";
    }

    private static String fill(String colour) {
        return " fill=\"" + colour + "\"";
    }

    private String thread(double width) {
        return stroke(palette.thread(), width);
    }

    private static String stroke(String colour, double width) {
        return " stroke=\"" + colour + "\" stroke-width=\"" + number(width) + "\"";
    }

    private static String dashed(int length, String dashes) {
        return " pathLength=\"" + length + "\" stroke-dasharray=\"" + dashes + "\"";
    }

    /** At most two places after the point, and none where there is nothing after it. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "");
    }
}
