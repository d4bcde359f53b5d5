package io.guildhall.announcement;

import io.guildhall.membership.Membership;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which announcements somebody may read.
 *
 * @param audiences those that they are part of whenever it was sent
 * @param newcomer when they joined: what went to newcomers while they were one is theirs, too
 */
public record Readership(Set<AnnouncementAudience> audiences, Optional<Instant> newcomer) {
    public Readership {
        audiences = Set.copyOf(audiences);
    }

    /** Who runs the community reads all of them. */
    static Readership whole() {
        return new Readership(EnumSet.allOf(AnnouncementAudience.class), Optional.empty());
    }

    /** A member reads what went to all, and what went to those who they are. */
    static Readership of(Membership member) {
        Set<AnnouncementAudience> own = EnumSet.of(AnnouncementAudience.ALL);
        Stream.of(AnnouncementAudience.values())
                .filter(audience ->
                        audience.role().filter(member.roles()::contains).isPresent())
                .forEach(own::add);
        return new Readership(own, member.joinedAt());
    }
}
