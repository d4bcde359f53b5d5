package io.guildhall.recognition.art;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A design as short text, to be kept and sent: {@code shape-band-mark-ring-accent}, as in {@code circle-1-lantern-beads-purple}, or with letters in
 * the place of an emblem {@code hexagon-0-letters-running-teal-QA}. Each design has exactly one code. Nothing else is read: no capitals, blanks,
 * missing or further parts.
 */
public final class DesignCode {
    /** No code is longer, in characters. */
    public static final int LENGTH_MAX = 80;

    private static final String BETWEEN = "-";
    private static final String LETTERS = "letters";
    private static final int PARTS = 5;

    private DesignCode() {}

    /** The code of a design. */
    public static String of(Design design) {
        String mark = design.mark() instanceof Emblem emblem ? word(emblem) : LETTERS;
        List<String> parts = new ArrayList<>(
                List.of(word(design.shape()), word(design.band()), mark, word(design.ring()), word(design.accent())));
        if (design.mark() instanceof Letters letters) {
            parts.add(letters.text());
        }
        return String.join(BETWEEN, parts);
    }

    /**
     * The design of a code.
     *
     * @return refused as {@link DesignRefusal#INVALID}, with one of the fields {@code shape}, {@code band}, {@code emblem}, {@code ring},
     *     {@code accent} and {@code letters} for each part that is wrong, and without any where the parts are too few or too many
     */
    public static Outcome<Design> read(String code) {
        List<String> parts = code.length() > LENGTH_MAX ? List.of() : List.of(code.split(BETWEEN, -1));
        boolean isLettered = parts.size() == PARTS + 1 && parts.get(2).equals(LETTERS);
        if (parts.size() != PARTS && !isLettered) {
            return Outcome.refused(DesignRefusal.INVALID);
        }
        Reading reading = new Reading();
        Optional<Shape> shape = reading.one("shape", Shape.values(), parts.get(0));
        Optional<Band> band = reading.one("band", Band.values(), parts.get(1));
        Optional<? extends Mark> mark =
                isLettered ? reading.letters(parts.get(PARTS)) : reading.one("emblem", Emblem.values(), parts.get(2));
        Optional<Ring> ring = reading.one("ring", Ring.values(), parts.get(3));
        Optional<Accent> accent = reading.one("accent", Accent.values(), parts.get(4));
        if (!reading.problems.isEmpty()) {
            return Outcome.refused(Refusal.ofFields(DesignRefusal.INVALID, reading.problems));
        }
        return Outcome.done(new Design(
                shape.orElseThrow(), band.orElseThrow(), mark.orElseThrow(), ring.orElseThrow(), accent.orElseThrow()));
    }

    private static String word(Enum<?> choice) {
        return choice instanceof Band band
                ? Integer.toString(band.stripes())
                : choice.name().toLowerCase(Locale.ROOT);
    }

    /** What is wrong, gathered over all parts. */
    private static final class Reading {
        private final List<FieldError> problems = new ArrayList<>();

        <T extends Enum<T>> Optional<T> one(String field, T[] choices, String word) {
            Optional<T> found =
                    Stream.of(choices).filter(each -> word(each).equals(word)).findFirst();
            if (found.isEmpty()) {
                String words = Arrays.stream(choices).map(DesignCode::word).collect(Collectors.joining(", "));
                problems.add(new FieldError(field, "field.unknown-value", List.of(words)));
            }
            return found;
        }

        /** Only as they are written in a code, where they are composed already. */
        Optional<Letters> letters(String text) {
            Optional<Letters> found =
                    Letters.of(text).filter(letters -> letters.text().equals(text));
            if (found.isEmpty()) {
                problems.add(new FieldError("letters", "field.badge-letters", List.of()));
            }
            return found;
        }
    }
}
