package io.guildhall.recognition.badge;

import io.guildhall.recognition.art.StarterDesign;
import java.util.Locale;

/** What the badges of the starter set are called by: in addresses, and in the keys of their texts. */
public final class StarterTexts {
    private StarterTexts() {}

    /** What one is called by in addresses, and in the database once it is kept. It never changes. */
    public static String word(StarterDesign starter) {
        return starter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of a text of one: of its {@code name}, {@code description} or {@code criteria}. */
    public static String text(StarterDesign starter, String part) {
        String which = String.join(".", word(starter), part);
        return "guildhall.badge.starter." + which;
    }
}
