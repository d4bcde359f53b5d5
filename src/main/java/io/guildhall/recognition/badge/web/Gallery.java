package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.recognition.badge.BadgeClass;
import java.util.List;

/** Badges as the features above show them in lists of their own. */
public final class Gallery {
    private Gallery() {}

    /** What a badge is called in the reader's language. */
    public static String name(BadgeClass badge, Look look) {
        return BadgeNames.of(badge, look.words()).name();
    }

    /** Its picture beside its name, an SVG element of our own. */
    public static List<String> picture(BadgeClass badge) {
        return AwardLines.picture(badge.design(), BadgeViews.SMALL, true);
    }
}
