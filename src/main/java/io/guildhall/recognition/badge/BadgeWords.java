package io.guildhall.recognition.badge;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a badge says.
 *
 * @param name one line of at most {@value #NAME_MAX} characters
 * @param description what it is for, at most {@value #TEXT_MAX} characters
 * @param criteria what somebody does who earns it, at most {@value #TEXT_MAX} characters
 */
public record BadgeWords(String name, String description, String criteria) {
    public static final int NAME_MAX = 60;
    public static final int TEXT_MAX = 1_000;

    private static final TextRule NAME = TextRule.neededLine("name", NAME_MAX);
    private static final TextRule DESCRIPTION = TextRule.optionalText("description", TEXT_MAX);
    private static final TextRule CRITERIA = new TextRule("criteria", TEXT_MAX, true, true);

    /** The same without blanks around them. */
    BadgeWords stripped() {
        return new BadgeWords(name.strip(), description.strip(), criteria.strip());
    }

    /** What is wrong with words that have been stripped. */
    public List<FieldError> problems() {
        return Stream.of(NAME.problem(name), DESCRIPTION.problem(description), CRITERIA.problem(criteria))
                .flatMap(Optional::stream)
                .toList();
    }
}
