package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rules as a column keeps them: JSON in one canonical form, so that the same rule since the same time is the same text. {@code
 * {"v":1,"since":1764345600000,"all":true,"conditions":[{"criterion":"PEOPLE_HELPED","least":5,"months":12}]}}; what is empty is left out. The time since
 * when it is so, in epoch milliseconds, is missing where nobody wrote it down, as nobody did at first. Anything else is refused, also with other blanks or
 * another order.
 */
public final class RuleText {
    private static final Pattern WHOLE = Pattern.compile(
            "\\{\"v\":1(?:,\"since\":(0|[1-9][0-9]{0,14}))?,\"all\":(true|false),\"conditions\":\\[(\\{[^\\[\\]]*\\})\\]\\}");
    private static final Pattern ONE = Pattern.compile(
            "\\{\"criterion\":\"([A-Z_]{1,40})\",\"least\":([1-9][0-9]{0,3})(?:,\"months\":([1-9][0-9]?))?\\}");

    private RuleText() {}

    /** As the column keeps it, without the community in which it is counted, which has a column of its own. */
    public static String of(BadgeRule rule, Instant since) {
        return of(rule, ",\"since\":" + since.toEpochMilli());
    }

    private static String of(BadgeRule rule, String since) {
        return "{\"v\":1" + since + ",\"all\":" + rule.all()
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

    /** Since when a rule is so that is written so; empty where that was not written down. */
    public static Optional<Instant> since(String stored) {
        Matcher whole = WHOLE.matcher(stored);
        return whole.matches()
                ? Optional.ofNullable(whole.group(1)).map(Long::parseLong).map(Instant::ofEpochMilli)
                : Optional.empty();
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
        Matcher one = ONE.matcher(whole.group(3));
        while (one.find()) {
            conditions.add(new Condition(
                    Criterion.valueOf(one.group(1)),
                    Integer.parseInt(one.group(2)),
                    Optional.ofNullable(one.group(3))
                            .map(months -> OptionalInt.of(Integer.parseInt(months)))
                            .orElse(OptionalInt.empty())));
        }
        boolean all = Boolean.parseBoolean(whole.group(2));
        BadgeRule rule = new BadgeRule(all, place, conditions);
        String since =
                since(stored).map(at -> ",\"since\":" + at.toEpochMilli()).orElse("");
        if (!of(rule, since).equals(stored)
                || !new WantedRule(all, Optional.empty(), conditions).problems().isEmpty()) {
            throw new IllegalArgumentException("no rule says so");
        }
        return rule;
    }
}
