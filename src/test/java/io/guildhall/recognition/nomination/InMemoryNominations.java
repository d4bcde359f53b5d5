package io.guildhall.recognition.nomination;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Nominations in a map. */
final class InMemoryNominations implements Nominations {
    private final Map<Long, Nomination> rows = new LinkedHashMap<>();
    private final List<Endorsement> endorsements = new ArrayList<>();

    @Override
    public synchronized Optional<NominationRow> forChange(long id) {
        return Optional.ofNullable(rows.get(id)).map(Row::new);
    }

    @Override
    public synchronized Optional<Nomination> waiting(CommunityId community, String badge, UserId nominee) {
        return those().filter(each -> each.community().equals(community)
                        && each.badge().equals(badge)
                        && each.nominee().equals(nominee))
                .findFirst();
    }

    private Stream<Nomination> those() {
        return rows.values().stream().filter(each -> each.state().waits());
    }

    @Override
    public synchronized List<Nomination> waiting(
            CommunityId community, UserId unseenBy, Optional<NominationState> state, long after, int limit) {
        return those().filter(each -> each.community().equals(community)
                        && !each.nominee().equals(unseenBy)
                        && state.map(each.state()::equals).orElse(true)
                        && each.id() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Nomination> waitingSince(Instant then, long after, int limit) {
        return those().filter(each -> !each.at().isAfter(then) && each.id() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Nomination add(Nomination begun) {
        if (waiting(begun.community(), begun.badge(), begun.nominee()).isPresent()) {
            throw new DuplicateKeyException(begun.badge(), new IllegalStateException("in memory"));
        }
        Nomination added = begun.numbered(rows.size() + 1L);
        rows.put(added.id(), added);
        return added;
    }

    @Override
    public synchronized List<Endorsement> endorsements(Collection<Long> nominations) {
        return endorsements.stream()
                .filter(each -> nominations.contains(each.nomination()))
                .toList();
    }

    @Override
    public synchronized void add(Endorsement given) {
        if (endorsements.stream()
                .anyMatch(each ->
                        each.nomination() == given.nomination() && each.by().equals(given.by()))) {
            throw new DuplicateKeyException(given.by().value(), new IllegalStateException("in memory"));
        }
        endorsements.add(given);
    }

    private final class Row implements NominationRow {
        private Nomination value;

        Row(Nomination value) {
            this.value = value;
        }

        @Override
        public Nomination value() {
            return value;
        }

        @Override
        public void save(Nomination changed) {
            value = changed;
            rows.put(changed.id(), changed);
        }
    }
}
