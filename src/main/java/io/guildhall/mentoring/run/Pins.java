package io.guildhall.mentoring.run;

import io.guildhall.mentoring.enrolment.EnrolmentId;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom managers want together, and whom apart, whatever a match would find. Kept as text: a line for each, {@code + giver taker} or {@code - giver taker}. */
public record Pins(Set<Pin> together, Set<Pin> apart) {
    /** Nobody. */
    public static final Pins NONE = new Pins(Set.of(), Set.of());

    private static final Comparator<Pin> ORDER = Comparator.comparingLong(
                    (Pin each) -> each.giver().value())
            .thenComparingLong(each -> each.taker().value());

    public Pins {
        together = Set.copyOf(together);
        apart = Set.copyOf(apart);
    }

    /** The same text for the same pins, whatever order they came in. */
    public String text() {
        return Stream.concat(lines("+", together), lines("-", apart)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(String sign, Set<Pin> pins) {
        return sorted(pins)
                .map(each ->
                        sign + " " + each.giver().value() + " " + each.taker().value());
    }

    /** In the order of their numbers. */
    static Stream<Pin> sorted(Set<Pin> pins) {
        return pins.stream().sorted(ORDER);
    }

    /** What {@link #text} wrote. */
    public static Pins parse(String text) {
        Set<Pin> together = new TreeSet<>(ORDER);
        Set<Pin> apart = new TreeSet<>(ORDER);
        text.lines()
                .map(line -> line.split(" "))
                .forEach(words -> (words[0].equals("+") ? together : apart)
                        .add(new Pin(
                                new EnrolmentId(Long.parseLong(words[1])), new EnrolmentId(Long.parseLong(words[2])))));
        return new Pins(together, apart);
    }
}
