package io.guildhall.meeting;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Personal addresses of calendars, in memory. */
final class InMemoryFeedTokens implements FeedTokens {
    private final Map<UserId, Kept> kept = new HashMap<>();

    private record Kept(String hash, Instant at) {}

    @Override
    public synchronized Optional<UserId> owner(String hash) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getValue().hash().equals(hash))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public synchronized Optional<Instant> madeAt(UserId owner) {
        return Optional.ofNullable(kept.get(owner)).map(Kept::at);
    }

    @Override
    public synchronized void keep(UserId owner, String hash, Instant at) {
        kept.put(owner, new Kept(hash, at));
    }

    @Override
    public synchronized boolean remove(UserId owner) {
        return kept.remove(owner) != null;
    }
}
