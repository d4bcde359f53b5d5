package io.guildhall.mentoring.run.ao;

import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.run.Proposal.Alternative;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers by name, {@code SKILLS 800,MIX 1000}, and alternatives, {@code giver points free}, in one column each: they are read with their row and asked for by nobody. */
final class RowTexts {
    private static final String EACH = ",";
    private static final String FREE = "+";

    private RowTexts() {}

    /** In the order of the names, so that the same numbers are the same text. */
    static <E extends Enum<E>> String numbers(Map<E, Integer> numbers) {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey().name() + " " + each.getValue())
                .collect(Collectors.joining(EACH));
    }

    /** What {@link #numbers} wrote. */
    static <E extends Enum<E>> Map<E, Integer> numbers(Class<E> names, String text) {
        Map<E, Integer> numbers = new EnumMap<>(names);
        each(text).forEach(words -> numbers.put(Enum.valueOf(names, words[0]), Integer.parseInt(words[1])));
        return numbers;
    }

    static String alternatives(List<Alternative> alternatives) {
        return alternatives.stream()
                .map(each -> each.giver().value() + " " + each.points() + (each.free() ? " " + FREE : ""))
                .collect(Collectors.joining(EACH));
    }

    static List<Alternative> alternatives(String text) {
        return each(text)
                .map(words -> new Alternative(
                        new EnrolmentId(Long.parseLong(words[0])), Integer.parseInt(words[1]), words.length > 2))
                .toList();
    }

    private static Stream<String[]> each(String text) {
        return text.isEmpty() ? Stream.of() : Stream.of(text.split(EACH)).map(each -> each.split(" "));
    }
}
