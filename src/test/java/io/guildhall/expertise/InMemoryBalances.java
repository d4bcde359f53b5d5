package io.guildhall.expertise;

import io.guildhall.community.CommunityId;
import java.util.HashMap;
import java.util.Map;

/** What is wanted and offered, in memory. */
public final class InMemoryBalances implements Balances {
    private final Map<CommunityId, Balance> kept = new HashMap<>();

    @Override
    public synchronized Balance of(CommunityId community) {
        return kept.getOrDefault(community, Balance.NOTHING);
    }

    @Override
    public synchronized Map<CommunityId, Balance> all() {
        return Map.copyOf(kept);
    }

    @Override
    public synchronized void keep(Map<CommunityId, Balance> balances) {
        kept.putAll(balances);
        kept.values().removeIf(Balance.NOTHING::equals);
    }
}
