package io.guildhall.recognition.art;

import java.util.List;
import java.util.stream.Stream;

/** Designs to look at. */
final class Designs {
    static final Design LANTERN = new Design(Shape.CIRCLE, Band.ONE, Emblem.LANTERN, Ring.BEADS, Accent.PURPLE);

    private static final List<String> LETTERS = List.of(
            "Q", "QA", "DEV", "\u00C4\u00F6", "42", "\u77E5\u8B58", "\u064A\u062F", "\u0939\u093F", "\uD835\uDC00b");

    private Designs() {}

    /** Every shape with every band, mark and ring; the colours take turns, since they change no form. */
    static Stream<Design> all() {
        return Stream.of(Shape.values())
                .flatMap(shape -> Stream.of(Band.values())
                        .flatMap(band -> Stream.of(Ring.values())
                                .flatMap(ring -> marks().map(
                                                mark -> new Design(shape, band, mark, ring, accent(shape, mark))))));
    }

    static Stream<Mark> marks() {
        return Stream.concat(
                Stream.of(Emblem.values()),
                LETTERS.stream().map(letters -> Letters.of(letters).orElseThrow()));
    }

    private static Accent accent(Shape shape, Mark mark) {
        int turn = mark instanceof Emblem emblem ? emblem.ordinal() : mark.hashCode();
        return Accent.values()[Math.floorMod(turn + shape.ordinal(), Accent.values().length)];
    }
}
