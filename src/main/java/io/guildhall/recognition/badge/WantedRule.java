package io.guildhall.recognition.badge;

import io.guildhall.kernel.Refusal.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule as somebody wants it.
 *
 * @param all whether everything is asked for, and not any of it
 * @param space for a badge of the site, the space of the one community in which it is counted; empty for everywhere
 */
public record WantedRule(boolean all, Optional<String> space, List<Condition> conditions) {
    private static final String FIELD = "rule.conditions";

    public WantedRule {
        conditions = List.copyOf(conditions);
    }

    /** What is wrong with it, wherever it counts. */
    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>();
        if (conditions.isEmpty()) {
            problems.add(new FieldError(FIELD, "field.missing", List.of()));
        }
        if (conditions.size() > BadgeRule.MOST) {
            problems.add(new FieldError(FIELD, "field.too-many-items", List.of(BadgeRule.MOST)));
        }
        if (conditions.stream().map(Condition::criterion).distinct().count() < conditions.size()) {
            problems.add(new FieldError(FIELD, "field.rule-twice", List.of()));
        }
        if (!conditions.stream().allMatch(Condition::isSound)) {
            problems.add(new FieldError(FIELD, "field.out-of-range", List.of(1, Condition.LEAST_MAX)));
        }
        return problems;
    }
}
