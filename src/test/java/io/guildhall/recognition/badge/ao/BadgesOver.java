package io.guildhall.recognition.badge.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.recognition.badge.Awards;
import io.guildhall.recognition.badge.BadgeClasses;
import io.guildhall.recognition.badge.Issued;

/** Lets tests of other packages make the adapters. */
public final class BadgesOver {
    private BadgesOver() {}

    public static BadgeClasses classes(ActiveObjects ao) {
        return new AoBadgeClasses(ao);
    }

    public static Issued issued(ActiveObjects ao) {
        return new AoIssued(ao);
    }

    public static Awards awards(ActiveObjects ao) {
        return new AoAwards(ao);
    }
}
