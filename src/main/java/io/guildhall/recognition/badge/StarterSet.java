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
 * The badges that every site has from the beginning, as far as people give them by hand: those that are earned join with the rules that give
 * them. They are kept nowhere until somebody gives or edits one.
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
        return Stream.of(StarterDesign.values())
                .filter(starter -> !starter.isEarned())
                .map(this::badge)
                .toList();
    }

    /** The one of that key. */
    Optional<BadgeClass> of(String key) {
        return all().stream().filter(badge -> badge.key().equals(key)).findFirst();
    }

    /** What is a role is given once; who helps or makes something may do so again. */
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
                shape == Shape.HEXAGON || shape == Shape.CIRCLE,
                OptionalInt.empty(),
                Issuers.FACILITATORS,
                BadgeState.ACTIVE,
                false,
                OptionalLong.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                1);
    }
}
