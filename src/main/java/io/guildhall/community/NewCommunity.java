package io.guildhall.community;

import io.guildhall.kernel.SpaceKey;

/** A community that has no number yet: revision 1, charter 1, and as many members as are added with it. */
public record NewCommunity(
        SpaceKey space, String name, Lifetime life, CommunitySettings settings, Charter charter, int memberCount) {}
