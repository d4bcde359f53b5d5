package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.membership.Sighting;
import java.util.Optional;

/**
 * Where something about a badge is changed, under its lock and in a transaction.
 *
 * @param rights what the viewer may do there, with the community as they see it
 */
record BadgePlace(BadgeRights rights) {
    Optional<CommunityId> community() {
        return rights.seen().map(place -> place.community().id());
    }

    Optional<Space> space() {
        return rights.seen().map(Sighting::space);
    }

    /** Where the audit and notices say that it happened. */
    SpaceKey key() {
        return space().map(Space::key).orElse(AuditEntry.SITE);
    }

    /** The same for what is given there. */
    AwardPlace at() {
        return new AwardPlace(community(), key());
    }

    /** The number that notices know the community by. */
    long number() {
        return community().map(CommunityId::value).orElse(Occasion.NO_COMMUNITY);
    }
}
