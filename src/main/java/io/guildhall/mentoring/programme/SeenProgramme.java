package io.guildhall.mentoring.programme;

import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Sighting;
import java.time.Instant;
import java.util.Optional;

/**
 * A programme before the eyes of one viewer.
 *
 * @param community its community as they see it; empty for one across communities
 * @param manages whether they manage it: made so by name, or by their office
 */
public record SeenProgramme(Viewer viewer, Programme programme, Optional<Sighting> community, boolean manages) {
    /** Why the viewer may not take part in it at all, open or not; empty where they may. */
    public Optional<Refusal> strange(Instant now) {
        if (community.isEmpty()) {
            return Optional.empty();
        }
        Sighting seen = community.get();
        if (seen.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        if (seen.standing().filter(Membership::isActive).isEmpty()) {
            return Optional.of(Refusal.of(ProgrammeRefusal.NOT_MEMBER));
        }
        return seen.mayTakePart(now) ? Optional.empty() : Optional.of(Refusal.of(ProgrammeRefusal.READ_ONLY));
    }

    /** Why the viewer may not change how it is run; empty where they may. */
    public Optional<Refusal> unmanaged() {
        if (!manages) {
            return Optional.of(Refusal.of(ProgrammeRefusal.NOT_MANAGER));
        }
        return community.filter(seen -> seen.community().isArchived()).isPresent()
                ? Optional.of(Refusal.of(CommunityRefusal.ARCHIVED))
                : Optional.empty();
    }

    /** Where its audit lines belong. */
    public SpaceKey space() {
        return community.map(seen -> seen.space().key()).orElse(AuditEntry.SITE);
    }

    /** The number that occasions carry for its community. */
    public long communityNumber() {
        return programme.community().map(CommunityId::value).orElse(Occasion.NO_COMMUNITY);
    }

    /** The same after a change of the programme. */
    public SeenProgramme now(Programme changed) {
        return new SeenProgramme(viewer, changed, community, manages);
    }
}
