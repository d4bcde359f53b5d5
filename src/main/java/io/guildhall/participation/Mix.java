package io.guildhall.participation;

import io.guildhall.people.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * From how many places the members of a community come, and how many from each (requirement R1). Pure. Where that would be about few people, it is not said:
 * what fewer than {@value #GROUP_MIN} share is one with other small parts, and that one is never smaller either.
 *
 * @param members how many members were looked at
 * @param whole whether those are all of them
 */
public record Mix(int members, boolean whole, List<Side> sides) {
    /** So many people make a part of its own. */
    static final int GROUP_MIN = 5;

    private static final int PARTS_MAX = 8;
    private static final int MIDDLE_FROM = 3;
    private static final int LONG_FROM = 6;

    public Mix {
        sides = List.copyOf(sides);
    }

    /** What members differ in. */
    public enum Kind {
        DEPARTMENT,
        SITE,
        SENIORITY
    }

    /** How long somebody has been there, roughly. */
    public enum Seniority {
        NEW,
        MIDDLE,
        LONG
    }

    /**
     * One of the ways in which members differ.
     *
     * @param different how many different ones there are among the members
     * @param parts most people first
     * @param others how many people there are in smaller parts, and of how many nothing is known; 0 for none
     */
    public record Side(Kind kind, int different, List<Part> parts, int others) {
        public Side {
            parts = List.copyOf(parts);
        }
    }

    /** One part, by its name: that of a department or site, or of a {@link Seniority}. */
    public record Part(String name, int people) {}

    /** Of so many members; empty where nothing can be said. */
    static Optional<Mix> of(int members, boolean whole, Collection<Facts> known) {
        List<Side> sides = new ArrayList<>();
        side(Kind.DEPARTMENT, members, known, Facts::department).ifPresent(sides::add);
        side(Kind.SITE, members, known, Facts::site).ifPresent(sides::add);
        side(Kind.SENIORITY, members, known, Mix::seniority).ifPresent(sides::add);
        return sides.isEmpty() ? Optional.empty() : Optional.of(new Mix(members, whole, sides));
    }

    private static String seniority(Facts known) {
        return known.seniority().isEmpty()
                ? ""
                : (known.seniority().getAsInt() < MIDDLE_FROM
                                ? Seniority.NEW
                                : known.seniority().getAsInt() < LONG_FROM ? Seniority.MIDDLE : Seniority.LONG)
                        .name();
    }

    private static Optional<Side> side(Kind kind, int members, Collection<Facts> known, Function<Facts, String> name) {
        Map<String, Integer> counts = new HashMap<>();
        known.stream().map(name).filter(each -> !each.isEmpty()).forEach(each -> counts.merge(each, 1, Integer::sum));
        List<Part> parts = new ArrayList<>(counts.entrySet().stream()
                .map(each -> new Part(each.getKey(), each.getValue()))
                .filter(part -> part.people() >= GROUP_MIN)
                .sorted(Comparator.comparingInt(Part::people).reversed().thenComparing(Part::name))
                .limit(PARTS_MAX)
                .toList());
        int others = members - parts.stream().mapToInt(Part::people).sum();
        while (others > 0 && others < GROUP_MIN && !parts.isEmpty()) {
            others += parts.remove(parts.size() - 1).people();
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Side(kind, counts.size(), parts, Math.max(0, others)));
    }
}
