package io.guildhall.membership;

import io.guildhall.community.Community;
import io.guildhall.community.Pulse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When members may offer to facilitate, and what follows from it. Pure. */
public final class Volunteering {
    /** For how long an administrator can object before a volunteer facilitates a community that has nobody. */
    public static final Duration OBJECTION = Duration.ofDays(7);

    private Volunteering() {}

    /**
     * Since when a community looks for somebody: because nobody facilitates it, or because those who do asked. Empty where it does not.
     *
     * @param led whether somebody facilitates who can act
     */
    public static Optional<Instant> openSince(Community community, boolean led) {
        Pulse pulse = community.life().pulse();
        Instant since = pulse.since().orElse(community.life().createdAt());
        return switch (community.life().status()) {
            case ORPHANED -> Optional.of(since);
            case DORMANT -> led ? Optional.empty() : Optional.of(since);
            case ACTIVE -> pulse.wanted();
            case DRAFT, ARCHIVED -> Optional.empty();
        };
    }

    /** When somebody offered themselves in the search that began then; empty where they did not. */
    public static Optional<Instant> offered(Membership membership, Instant since) {
        return membership.tenure().volunteered().filter(at -> !at.isBefore(since));
    }

    /** Whether somebody was told no in the search that began then. */
    static boolean isOpposed(Membership membership, Instant since) {
        return membership.tenure().opposed().filter(at -> !at.isBefore(since)).isPresent();
    }

    /** Whether the viewer may offer to facilitate: a member, not a guest, who neither facilitates nor sponsors, and was not told no this time. */
    public static boolean isPossible(Sighting sighting, boolean led, Instant now) {
        Optional<Instant> since = openSince(sighting.community(), led);
        return since.isPresent()
                && sighting.mayTakePart(now)
                && sighting.standing()
                        .filter(Volunteering::couldFacilitate)
                        .filter(own -> !own.isFacilitator())
                        .filter(own -> !isOpposed(own, since.get()))
                        .filter(own -> offered(own, since.get()).isEmpty())
                        .isPresent();
    }

    /** Whether nothing in somebody's place keeps them from facilitating. */
    public static boolean couldFacilitate(Membership membership) {
        return membership.isActive()
                && membership.kind() == MemberKind.MEMBER
                && !membership.roles().contains(Role.SPONSOR);
    }
}
