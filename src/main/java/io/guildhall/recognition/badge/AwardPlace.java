package io.guildhall.recognition.badge;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.SpaceKey;
import java.util.Optional;

/**
 * Where a badge is given, as the record and notices know it.
 *
 * @param community empty for the site
 * @param space where the community stands; {@link AuditEntry#SITE} for the site
 */
record AwardPlace(Optional<CommunityId> community, SpaceKey space) {
    static final AwardPlace SITE = new AwardPlace(Optional.empty(), AuditEntry.SITE);

    static AwardPlace of(Community community) {
        return new AwardPlace(Optional.of(community.id()), community.space());
    }

    /** The number that notices know the community by. */
    long number() {
        return community.map(CommunityId::value).orElse(Occasion.NO_COMMUNITY);
    }
}
