package io.guildhall.people;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a skill. */
public record SkillId(long value) {
    /** Comes before every skill: where a walk through all of them begins. */
    public static final SkillId BEFORE_ALL = new SkillId(0);

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    /** The number that a text is; empty where it is none. */
    public static Optional<SkillId> parse(String text) {
        return Optional.of(text)
                .filter(each -> NUMBER.matcher(each).matches())
                .map(Long::valueOf)
                .map(SkillId::new);
    }
}
