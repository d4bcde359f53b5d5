package io.guildhall.community;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import io.guildhall.people.Skill;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the topics of a community must be like: few, short, and none twice in whatever case of letters. */
public final class TopicRule {
    /** How many topics a community has at most. */
    public static final int TOPICS_MAX = 8;

    static final String TOO_MANY = "field.topics-number";
    static final String TWICE = "field.topics-twice";
    private static final String FIELD = "topics";
    private static final TextRule LABEL = TextRule.neededLine(FIELD, Skill.LABEL_MAX);

    private TopicRule() {}

    /** Without blanks around them: what is checked and kept. */
    public static List<String> stripped(List<String> labels) {
        return labels.stream().map(String::strip).toList();
    }

    /** What is wrong with stripped labels; each wrong one has a line, and nothing where all may be kept. */
    public static List<FieldError> problems(List<String> labels) {
        List<FieldError> problems = new ArrayList<>();
        if (labels.size() > TOPICS_MAX) {
            problems.add(new FieldError(FIELD, TOO_MANY, List.of(TOPICS_MAX)));
        }
        Set<String> slugs = new HashSet<>();
        for (String label : labels) {
            Optional<FieldError> wrong = LABEL.problem(label);
            wrong.ifPresent(problems::add);
            if (wrong.isEmpty() && !slugs.add(Skill.slug(label))) {
                problems.add(new FieldError(FIELD, TWICE, List.of(label)));
            }
        }
        return List.copyOf(problems);
    }
}
