package io.guildhall.recognition.art;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A badge as an SVG element, at most 4 KB of it. It needs no style sheet, script, font file or id of the page, and refers to nothing outside
 * itself, so it may stand in a page as often as one likes and in a file alone.
 *
 * <p>Below {@value #SMALL_BELOW} px the seam is left out and the mark is larger, so that it can still be told.
 *
 * @param size width and height in px, from 16 to 1,024
 * @param title what a screen reader says and a pointer shows, as plain text of at most {@value #TITLE_MAX} characters (the rest is cut); empty
 *     where the name stands beside the picture, which then is an ornament
 */
public record Picture(Design design, Look look, int size, Optional<String> title) {
    /** The longest title. */
    public static final int TITLE_MAX = 160;

    /** The first size that has a seam. */
    static final int SMALL_BELOW = 40;

    private static final int SIZE_MIN = 16;
    private static final int SIZE_MAX = 1024;

    /**
     * Takes what can be drawn.
     *
     * @throws IllegalArgumentException for a size that is out of range
     */
    public Picture {
        if (size < SIZE_MIN || size > SIZE_MAX) {
            throw new IllegalArgumentException("a badge of " + size + " px");
        }
    }

    /** A picture that says what it is. */
    public static Picture titled(Design design, Look look, int size, String title) {
        return new Picture(design, look, size, Optional.of(title).filter(text -> !text.isBlank()));
    }

    /** A picture beside the name of what it shows. */
    public static Picture ornament(Design design, Look look, int size) {
        return new Picture(design, look, size, Optional.empty());
    }

    /** The element, well-formed XML in its own namespace; a file needs no more than it. */
    public String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\" width=\"" + size + "\" height=\"" + size
                + "\" role=\"img\""
                + title.map(text -> "><title>" + Words.escaped(text, TITLE_MAX) + "</title>")
                        .orElse(" aria-hidden=\"true\">")
                + drawing()
                + "</svg>";
    }

    private String drawing() {
        return parts().stream().map(Part::svg).collect(Collectors.joining());
    }

    /**
     * The same as a PNG on a transparent ground, without a title, in some 50 ms at 600 px; byte by byte the same on every machine. Of a look for pages
     * it has the colours of a page without tokens. Empty where it has letters that only fonts can draw.
     */
    public Optional<byte[]> png() {
        List<Patch> patches = parts().stream()
                .flatMap(part -> part instanceof Patch patch ? Stream.of(patch) : Stream.empty())
                .toList();
        return patches.size() == parts().size() ? Optional.of(Canvas.painted(patches, size)) : Optional.empty();
    }

    /** Whether {@link #png} draws it. */
    public static boolean isDrawnInPixels(Design design) {
        return !(design.mark() instanceof Letters letters) || Alphabet.has(letters);
    }

    private List<Part> parts() {
        return new Sewing(design, Palette.of(design.accent(), look), size < SMALL_BELOW).parts();
    }
}
