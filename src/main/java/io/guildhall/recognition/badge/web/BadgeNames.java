package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.web.Words;
import io.guildhall.recognition.art.StarterDesign;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeFace;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.StarterTexts;
import java.util.stream.Stream;

/** What badges are called: those of the starter set in the reader's language, others as they were written. */
final class BadgeNames {
    private BadgeNames() {}

    static String of(BadgeFace face, Words words) {
        return face.starter()
                .map(starter -> words.text(StarterTexts.text(starter, "name")))
                .orElse(face.name());
    }

    static BadgeWords of(BadgeClass badge, Words words) {
        return badge.starter().map(starter -> of(starter, words)).orElse(badge.words());
    }

    /** Whether a name is one of those that every reader of that language may give, so that it needs no looking up. */
    static boolean isOfTheStarterSet(String name, Words words) {
        return Stream.of(StarterDesign.values())
                .anyMatch(starter ->
                        words.text(StarterTexts.text(starter, "name")).equalsIgnoreCase(name));
    }

    private static BadgeWords of(StarterDesign starter, Words words) {
        return new BadgeWords(
                words.text(StarterTexts.text(starter, "name")),
                words.text(StarterTexts.text(starter, "description")),
                words.text(StarterTexts.text(starter, "criteria")));
    }
}
