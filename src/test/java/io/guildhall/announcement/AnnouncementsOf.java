package io.guildhall.announcement;

import io.guildhall.membership.Guild;

/** Lets tests of other packages make the service. */
public final class AnnouncementsOf {
    private AnnouncementsOf() {}

    public static AnnouncementService service(Guild guild, Announcements announcements) {
        return new AnnouncementService(
                guild.door, guild.listeners, announcements, guild.people, guild.audit, guild.occasions, guild.clock);
    }

    public static AnnouncementService inMemory(Guild guild) {
        return service(guild, new InMemoryAnnouncements());
    }

    public static NewAnnouncement to(AnnouncementAudience audience, String token) {
        return new NewAnnouncement("Spring", "We sow on Tuesday.\nBring seeds.", audience, token);
    }
}
