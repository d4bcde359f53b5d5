package io.guildhall.expertise;

import io.guildhall.people.SkillId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is wanted and what is offered, of many people together and of none by name. Of each list the first {@value #MAX}, most people first.
 *
 * @param gaps what is wanted and nobody offers
 * @param offered what is offered
 * @param unasked what is offered and nobody wants
 */
public record Balance(List<Count> gaps, List<Count> offered, List<Count> unasked) {
    /** How many skills each list keeps: what comes after that concerns few. */
    public static final int MAX = 100;

    /** Where nobody says anything. */
    public static final Balance NOTHING = new Balance(List.of(), List.of(), List.of());

    private static final Comparator<Count> MOST_FIRST = Comparator.comparingInt(Count::people)
            .reversed()
            .thenComparingLong(count -> count.skill().value());

    public Balance {
        gaps = List.copyOf(gaps);
        offered = List.copyOf(offered);
        unasked = List.copyOf(unasked);
    }

    /** So many people offer a skill, or want it. */
    public record Count(SkillId skill, int people) {}

    /** Out of how many people offer and want each skill. */
    static Balance of(Map<SkillId, Integer> offering, Map<SkillId, Integer> wanting) {
        return new Balance(most(wanting, offering), most(offering, Map.of()), most(offering, wanting));
    }

    private static List<Count> most(Map<SkillId, Integer> people, Map<SkillId, Integer> without) {
        List<Count> counts = new ArrayList<>();
        people.forEach((skill, number) -> {
            if (!without.containsKey(skill)) {
                counts.add(new Count(skill, number));
            }
        });
        return counts.stream().sorted(MOST_FIRST).limit(MAX).toList();
    }
}
