package io.guildhall.recognition.badge;

import io.guildhall.kernel.Refusal.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A class of badge as somebody wants it.
 *
 * @param design the code of its picture, see {@link io.guildhall.recognition.art.DesignCode}
 * @param rule by what it is earned; empty where people give it
 * @param expiresAfterDays 1 to {@value BadgeClass#DAYS_MAX}; empty for ever
 */
public record WantedBadge(
        BadgeWords words,
        String design,
        boolean multiple,
        OptionalInt expiresAfterDays,
        Issuers issuers,
        Optional<WantedRule> rule) {
    /** One that people give. */
    public WantedBadge(
            BadgeWords words, String design, boolean multiple, OptionalInt expiresAfterDays, Issuers issuers) {
        this(words, design, multiple, expiresAfterDays, issuers, Optional.empty());
    }

    /** The same without blanks around the words. */
    WantedBadge stripped() {
        return new WantedBadge(words.stripped(), design, multiple, expiresAfterDays, issuers, rule);
    }

    /** What is wrong with it besides its picture. */
    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>(words.problems());
        expiresAfterDays.ifPresent(days -> {
            if (days < 1 || days > BadgeClass.DAYS_MAX) {
                problems.add(new FieldError("expiresAfterDays", "field.out-of-range", List.of(1, BadgeClass.DAYS_MAX)));
            }
        });
        rule.ifPresent(wanted -> problems.addAll(wanted.problems()));
        return problems;
    }
}
