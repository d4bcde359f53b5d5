package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.membership.Fresh;
import java.util.Optional;

/**
 * Where something about a badge is changed, under its lock and in a transaction.
 *
 * @param fresh the community; empty for the site alone
 */
record BadgePlace(Optional<Fresh> fresh, BadgeRights rights) {
    Optional<CommunityId> community() {
        return fresh.map(place -> place.community().id());
    }

    Optional<Space> space() {
        return fresh.map(Fresh::space);
    }

    /** Where the audit and notices say that it happened. */
    SpaceKey key() {
        return space().map(Space::key).orElse(AuditEntry.SITE);
    }

    /** The number that notices know the community by. */
    long number() {
        return community().map(CommunityId::value).orElse(Occasion.NO_COMMUNITY);
    }
}
