package io.guildhall.announcement.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.announcement.Announcements;

/** Lets tests of other packages make the adapter. */
public final class AnnouncementsOver {
    private AnnouncementsOver() {}

    public static Announcements tables(ActiveObjects ao) {
        return new AoAnnouncements(ao);
    }
}
