package io.guildhall.community;

/** A community that has no number yet: revision 1, charter 1, and as many members as are added with it. */
public record NewCommunity(Home home, Lifetime life, CommunitySettings settings, Charter charter, int memberCount) {}
