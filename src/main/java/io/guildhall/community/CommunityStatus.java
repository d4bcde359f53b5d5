package io.guildhall.community;

/** Where a community is in its life. A draft gathers its founders; orphaned means that no facilitator can act. */
public enum CommunityStatus {
    DRAFT,
    ACTIVE,
    DORMANT,
    ORPHANED,
    ARCHIVED
}
