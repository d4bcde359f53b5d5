package io.guildhall.expertise;

import io.guildhall.community.CommunityId;
import java.util.Map;

/** Port: what is wanted and offered, counted from time to time. It holds no person. */
public interface Balances {
    /** Stands for everybody of the site, members or not. */
    CommunityId SITE = new CommunityId(0);

    /** The counts of one community, or of {@link #SITE}; nothing where nobody said anything when it was counted. One statement. */
    Balance of(CommunityId community);

    /** Everything that was counted. One statement. */
    Map<CommunityId, Balance> all();

    /** Keeps the counts of several, {@link Balance#NOTHING} by keeping no row. Inside a transaction. Two statements for 500. */
    void keep(Map<CommunityId, Balance> balances);

    /** The same for one. */
    default void keep(CommunityId community, Balance balance) {
        keep(Map.of(community, balance));
    }
}
