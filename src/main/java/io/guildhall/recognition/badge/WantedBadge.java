package io.guildhall.recognition.badge;

import io.guildhall.kernel.Refusal.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A class of badge as somebody wants it.
 *
 * @param design the code of its picture, see {@link io.guildhall.recognition.art.DesignCode}
 * @param expiresAfterDays 1 to {@value BadgeClass#DAYS_MAX}; empty for ever
 */
public record WantedBadge(
        BadgeWords words, String design, boolean multiple, OptionalInt expiresAfterDays, Issuers issuers) {
    /** The same without blanks around the words. */
    WantedBadge stripped() {
        return new WantedBadge(words.stripped(), design, multiple, expiresAfterDays, issuers);
    }

    /** What is wrong with it besides its picture. */
    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>(words.problems());
        expiresAfterDays.ifPresent(days -> {
            if (days < 1 || days > BadgeClass.DAYS_MAX) {
                problems.add(new FieldError("expiresAfterDays", "field.out-of-range", List.of(1, BadgeClass.DAYS_MAX)));
            }
        });
        return problems;
    }
}
