package io.guildhall.proposal;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunityType;
import io.guildhall.community.TopicRule;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody proposes.
 *
 * @param name how the community might be called, one line of at most {@value #NAME_MAX} characters
 * @param concern what people want to get better at together, as a charter has it
 * @param topics what it is about, as a community has them; may be empty
 */
public record Pitch(String name, String concern, CommunityType type, List<String> topics) {
    public static final int NAME_MAX = 100;

    private static final TextRule NAME = TextRule.neededLine("name", NAME_MAX);

    public Pitch {
        topics = List.copyOf(topics);
    }

    /** Without blanks around its texts: what is checked and kept. */
    Pitch stripped() {
        return new Pitch(name.strip(), concern.strip(), type, TopicRule.stripped(topics));
    }

    /** What is wrong with it, field by field; nothing where it may be kept. */
    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>();
        NAME.problem(name).ifPresent(problems::add);
        problems.addAll(Charter.about(concern).problems());
        problems.addAll(TopicRule.problems(topics));
        return problems;
    }
}
