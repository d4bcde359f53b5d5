package io.guildhall.recognition.art;

import io.guildhall.recognition.art.Patch.Place;
import io.guildhall.recognition.art.Stitching.Dashes;
import java.util.ArrayList;
import java.util.List;

/** How a badge is made, part after part, in a square of 64. */
final class Sewing {
    private static final double MIDDLE = 32;

    /** The part of the height at which capitals stand in the middle of a line. */
    private static final double HALF_A_CAPITAL = 0.36;

    /** How high one, two and three letters are, where fonts draw them. */
    private static final List<Double> LETTERS = List.of(30.0, 20.0, 11.5);

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

    /** All parts, the lowest first. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(ground());
        parts.add(seam());
        parts.addAll(mark());
        parts.addAll(ribbon());
        return parts;
    }

    /** The cloth with its rim. */
    private Patch ground() {
        return Patch.filled(design.shape().outline(), palette.cloth()).with(Stitching.line(palette.edge(), 3));
    }

    /** The field within it, and the stitches around that. */
    private Patch seam() {
        double scale = isSmall ? 0.86 : 0.8;
        Patch field = Patch.filled(design.shape().outline(), palette.field())
                .at(new Place(MIDDLE * (1 - scale), design.shape().middle() * (1 - scale), scale));
        int number = design.shape().stitches();
        Ring ring = isSmall ? Ring.PLAIN : design.ring();
        return switch (ring) {
            case PLAIN -> field;
            case RUNNING -> field.with(thread(2).dashed(new Dashes(2 * number, 1.1, 0.9, 0.55)));
            case BEADS -> field.with(thread(2.6).roundEnded().dashed(new Dashes(number, 0, 1, 0)));
            case CORD -> field.with(thread(1.6));
        };
    }

    /** What stands in the middle. */
    private List<Part> mark() {
        return design.mark() instanceof Letters letters ? written(letters) : drawn((Emblem) design.mark());
    }

    private List<Part> drawn(Emblem emblem) {
        double scale = 1.42 * room();
        Place place = new Place(MIDDLE - 12 * scale, middleOfMark() - 12 * scale, scale);
        Stitching thread = thread(isSmall ? 2.2 : 2).roundEnded();
        List<Part> parts = new ArrayList<>();
        if (!emblem.lines().isEmpty()) {
            parts.add(Patch.sewn(emblem.lines(), thread).at(place));
        }
        if (!emblem.solid().isEmpty()) {
            parts.add(
                    Patch.filled(emblem.solid(), palette.thread()).with(thread).at(place));
        }
        return parts;
    }

    /** Sewn where we know how they are drawn; else by the fonts of whoever looks. */
    private List<Part> written(Letters letters) {
        if (Alphabet.has(letters)) {
            return List.copyOf(Alphabet.sewn(letters, palette.thread(), MIDDLE, middleOfMark(), room()));
        }
        double size = LETTERS.get(letters.number() - 1) * room();
        return List.of(new Writing(letters, MIDDLE, middleOfMark() + HALF_A_CAPITAL * size, size, palette.thread()));
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
    private List<Part> ribbon() {
        if (!hasRibbon) {
            return List.of();
        }
        return isSmall
                ? List.of(bow("M3 50H61V61H3Z"), Patch.sewn(stripes(9.5, "53V58"), stripe(9.5)))
                : List.of(
                        Patch.filled(
                                        "M14 50L1.8 48L5.2 53.4L1.8 58.6L14 60.8ZM50 50L62.2 48L58.8 53.4L62.2 58.6L50 60.8Z",
                                        palette.cloth())
                                .with(Stitching.line(palette.edge(), 2)),
                        Patch.filled("M8.5 55.5L14 56.4V60.8ZM55.5 55.5L50 56.4V60.8Z", palette.edge()),
                        bow("M8.5 45Q32 50 55.5 45V55.5Q32 60.5 8.5 55.5Z"),
                        Patch.sewn(stripes(6.5, "50.8V54.6"), stripe(6.5).roundEnded()));
    }

    private Patch bow(String outline) {
        return Patch.filled(outline, palette.thread()).with(Stitching.line(palette.edge(), 2));
    }

    private Stitching stripe(double apart) {
        return Stitching.line(palette.edge(), apart / 2);
    }

    private String stripes(double apart, String height) {
        int stripes = design.band().stripes();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < stripes; i++) {
            lines.append('M')
                    .append(Patch.number(MIDDLE + apart * (i - (stripes - 1) / 2.0)))
                    .append(' ')
                    .append(height);
        }
        return lines.toString();
    }

    private Stitching thread(double width) {
        return Stitching.line(palette.thread(), width);
    }
}
