package io.guildhall.recognition.badge;

import io.guildhall.kernel.Texts;
import io.guildhall.recognition.art.Shape;
import io.guildhall.recognition.art.StarterDesign;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The badges that every site has from the beginning: those that are earned by a rule, and those that people give. They are kept nowhere until
 * somebody earns, gives or edits one.
 */
@Named
final class StarterSet {
    private final Texts texts;

    @Inject
    StarterSet(Texts texts) {
        this.texts = texts;
    }

    /** All of them, in the order in which they are shown, with words in the viewer's language. */
    List<BadgeClass> all() {
        return Stream.of(StarterDesign.values()).map(this::badge).toList();
    }

    /** The one of that key. */
    Optional<BadgeClass> of(String key) {
        return all().stream().filter(badge -> badge.key().equals(key)).findFirst();
    }

    /** What is a role, or is earned, is given once; who helps or makes something may do so again. */
    private BadgeClass badge(StarterDesign starter) {
        Shape shape = starter.design().shape();
        return new BadgeClass(
                0,
                StarterTexts.word(starter),
                1,
                Optional.empty(),
                Optional.of(starter),
                new BadgeWords(
                        texts.text(StarterTexts.text(starter, "name")),
                        texts.text(StarterTexts.text(starter, "description")),
                        texts.text(StarterTexts.text(starter, "criteria"))),
                starter.design(),
                !starter.isEarned() && (shape == Shape.HEXAGON || shape == Shape.CIRCLE),
                OptionalInt.empty(),
                Issuers.FACILITATORS,
                BadgeState.ACTIVE,
                false,
                OptionalLong.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                1,
                rule(starter),
                Instant.EPOCH);
    }

    /** By what one is earned; empty for those that people give. */
    private static Optional<BadgeRule> rule(StarterDesign starter) {
        return switch (starter) {
            case FIRST_CONTRIBUTION -> Optional.of(BadgeRule.of(Criterion.CONTRIBUTIONS, 1));
            case WELCOMED_NEWCOMER -> Optional.of(BadgeRule.of(Criterion.NEWCOMERS_WELCOMED, 1));
            case TEN_SESSIONS -> Optional.of(BadgeRule.of(Criterion.SESSIONS_AS_MENTOR, 10));
            case HELPED_FIVE -> Optional.of(BadgeRule.of(Criterion.PEOPLE_HELPED, 5));
            case THANKED_BY_FIVE -> Optional.of(BadgeRule.of(Criterion.PEOPLE_THANKFUL, 5));
            case COMPLETED_ROUND -> Optional.of(BadgeRule.of(Criterion.ROUNDS_COMPLETED, 1));
            default -> Optional.empty();
        };
    }
}
