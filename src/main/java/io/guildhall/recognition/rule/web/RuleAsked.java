package io.guildhall.recognition.rule.web;

import io.guildhall.recognition.badge.BadgeRule;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule as a form sent it by its address: {@code match}, {@code space}, and for each part {@code what1}, {@code least1}, {@code months1}. What is no choice counts
 * as not chosen.
 */
final class RuleAsked {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private final Function<String, Optional<String>> asked;

    RuleAsked(Function<String, Optional<String>> asked) {
        this.asked = asked;
    }

    /** Whether a rule was asked about at all. */
    boolean isAsked() {
        return asked.apply("match").isPresent();
    }

    boolean isAll() {
        return !asked.apply("match").equals(Optional.of("any"));
    }

    Optional<String> space() {
        return asked.apply("space").map(String::strip).filter(key -> !key.isEmpty());
    }

    /** What is asked for; the same thing twice counts once. */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (int no = 1; no <= BadgeRule.MOST; no++) {
            condition(no)
                    .filter(found -> conditions.stream().noneMatch(each -> each.criterion() == found.criterion()))
                    .ifPresent(conditions::add);
        }
        return conditions;
    }

    private Optional<Condition> condition(int no) {
        return asked.apply("what" + no)
                .flatMap(word -> Stream.of(Criterion.values())
                        .filter(each -> RuleWords.word(each).equals(word))
                        .findFirst())
                .map(criterion -> new Condition(
                        criterion,
                        number("least" + no, 1, Condition.LEAST_MAX).orElse(1),
                        number("months" + no, 1, Condition.MONTHS_MAX)));
    }

    private OptionalInt number(String name, int least, int most) {
        return asked.apply(name)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::parseInt)
                .filter(number -> number >= least && number <= most)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
