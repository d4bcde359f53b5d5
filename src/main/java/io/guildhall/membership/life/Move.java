package io.guildhall.membership.life;

import io.guildhall.community.CommunityStatus;
import java.util.EnumSet;
import java.util.Set;

/** What those who run a community do with its life. */
enum Move {
    ARCHIVE(
            "community.archived",
            CommunityStatus.ARCHIVED,
            EnumSet.of(CommunityStatus.ACTIVE, CommunityStatus.DORMANT, CommunityStatus.ORPHANED)),
    REVIVE("community.revived", CommunityStatus.ACTIVE, EnumSet.of(CommunityStatus.ARCHIVED)),
    REST("community.dormant", CommunityStatus.DORMANT, EnumSet.of(CommunityStatus.ACTIVE)),
    WAKE("community.awake", CommunityStatus.ACTIVE, EnumSet.of(CommunityStatus.DORMANT));

    private final String act;
    private final CommunityStatus to;
    private final Set<CommunityStatus> from;

    Move(String act, CommunityStatus to, Set<CommunityStatus> from) {
        this.act = act;
        this.to = to;
        this.from = Set.copyOf(from);
    }

    /** What the audit calls it. */
    String act() {
        return act;
    }

    CommunityStatus to() {
        return to;
    }

    boolean isPossibleFrom(CommunityStatus status) {
        return from.contains(status);
    }

    /** Whether it would change nothing. */
    boolean isMadeBy(CommunityStatus status) {
        return status == to;
    }
}
