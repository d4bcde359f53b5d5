package io.guildhall.recognition.badge.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.recognition.badge.Awards;
import io.guildhall.recognition.badge.BadgeClasses;

/** Lets tests of other packages make the adapters. */
public final class BadgesOver {
    private BadgesOver() {}

    public static BadgeClasses classes(ActiveObjects ao) {
        return new AoBadgeClasses(ao);
    }

    public static Awards awards(ActiveObjects ao) {
        return new AoAwards(ao);
    }
}
