package io.guildhall.recognition.rule.web;

import io.guildhall.kernel.web.Words;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeRule;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.Criterion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rules as sentences. */
final class RuleWords {
    private final Words words;

    RuleWords(Words words) {
        this.words = words;
    }

    /**
     * The whole rule as one sentence.
     *
     * @param badge what the badge is called
     * @param place what the one community is called in which a badge of the site counts; empty where the sentence needs none
     */
    String sentence(String badge, BadgeRule rule, Optional<String> place) {
        String did =
                joined(rule.all(), rule.conditions().stream().map(this::did).toList());
        return place.map(name -> words.text("guildhall.rule.sentence.place", badge, did, name))
                .orElseGet(() -> words.text("guildhall.rule.sentence", badge, did));
    }

    private String joined(boolean all, List<String> parts) {
        String key = all ? "guildhall.rule.and" : "guildhall.rule.or";
        return parts.stream().reduce((one, next) -> words.text(key, one, next)).orElse("");
    }

    private String did(Condition condition) {
        String did = words.count("guildhall.rule.did." + word(condition.criterion()), condition.least());
        if (condition.months().isEmpty()) {
            return did;
        }
        int months = condition.months().getAsInt();
        return months == 1
                ? words.text("guildhall.rule.within.one", months, did)
                : words.text("guildhall.rule.within.many", months, did);
    }

    /** What becomes of it when its time is over, by the same rule; empty for what lasts for ever. */
    Optional<String> again(BadgeClass badge) {
        return badge.expiresAfterDays().stream()
                .mapToObj(days -> words.count("guildhall.rule.again", days))
                .findFirst();
    }

    /** What is counted, as a noun. */
    String noun(Criterion criterion) {
        return words.text("guildhall.rule.criterion." + word(criterion));
    }

    static String word(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
