package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rules as a column keeps them: JSON in one canonical form, so that the same rule is the same text. {@code {"v":1,"all":true,"place":7,"conditions":
 * [{"criterion":"PEOPLE_HELPED","least":5,"months":12}]}}; what is empty is left out. Anything else is refused, also with other blanks or another order.
 */
public final class RuleText {
    private static final Pattern WHOLE =
            Pattern.compile("\\{\"v\":1,\"all\":(true|false),\"conditions\":\\[(\\{[^\\[\\]]*\\})\\]\\}");
    private static final Pattern ONE = Pattern.compile(
            "\\{\"criterion\":\"([A-Z_]{1,40})\",\"least\":([1-9][0-9]{0,3})(?:,\"months\":([1-9][0-9]?))?\\}");

    private RuleText() {}

    /** As the column keeps it, without the community in which it is counted, which has a column of its own. */
    public static String of(BadgeRule rule) {
        return "{\"v\":1,\"all\":" + rule.all()
                + rule.conditions().stream()
                        .map(RuleText::of)
                        .collect(Collectors.joining(",", ",\"conditions\":[", "]}"));
    }

    private static String of(Condition condition) {
        String months = condition.months().isPresent()
                ? ",\"months\":" + condition.months().getAsInt()
                : "";
        return "{\"criterion\":\"" + condition.criterion().name() + "\",\"least\":" + condition.least() + months + "}";
    }

    /** Whether a rule is written so. */
    public static boolean isOne(String stored) {
        try {
            return !read(stored, Optional.empty()).conditions().isEmpty();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /**
     * The rule that the column keeps.
     *
     * @param place where it is counted
     * @throws IllegalArgumentException where it is not written so, or says what no rule says
     */
    public static BadgeRule read(String stored, Optional<CommunityId> place) {
        Matcher whole = WHOLE.matcher(stored);
        if (!whole.matches()) {
            throw new IllegalArgumentException("no rule is written so");
        }
        List<Condition> conditions = new ArrayList<>();
        Matcher one = ONE.matcher(whole.group(2));
        while (one.find()) {
            conditions.add(new Condition(
                    Criterion.valueOf(one.group(1)),
                    Integer.parseInt(one.group(2)),
                    Optional.ofNullable(one.group(3))
                            .map(months -> OptionalInt.of(Integer.parseInt(months)))
                            .orElse(OptionalInt.empty())));
        }
        boolean all = Boolean.parseBoolean(whole.group(1));
        BadgeRule rule = new BadgeRule(all, place, conditions);
        if (!of(rule).equals(stored)
                || !new WantedRule(all, Optional.empty(), conditions).problems().isEmpty()) {
            throw new IllegalArgumentException("no rule says so");
        }
        return rule;
    }
}
