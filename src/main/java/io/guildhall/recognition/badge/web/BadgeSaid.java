package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.web.Words;
import io.guildhall.recognition.art.Design;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeFace;
import io.guildhall.recognition.badge.BadgeWords;
import java.util.List;

/** How features above tell of badges: in the words and pictures of this one. */
public final class BadgeSaid {
    private BadgeSaid() {}

    /** What a badge says: those of the starter set in the reader's language, others as they were written. */
    public static BadgeWords of(BadgeClass badge, Words words) {
        return BadgeNames.of(badge, words);
    }

    /** What a badge that was given is called. */
    public static String of(BadgeFace face, Words words) {
        return BadgeNames.of(face, words);
    }

    /** An ornament beside the name, an SVG element of our own; grey for what nobody has. */
    public static List<String> picture(Design design, int size, boolean isHeld) {
        return AwardLines.picture(design, size, isHeld);
    }
}
