package io.guildhall.mentoring.programme;

import io.guildhall.community.CommunityId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The programmes that were asked for on this node, read again where they are older than {@link #FRESH}; the {@value #MOST} that were asked for last are
 * remembered. Thread-safe; nothing is locked while it is read.
 */
@Named
final class ProgrammesOfNode implements KnownProgrammes {
    static final Duration FRESH = Duration.ofMinutes(1);
    static final int MOST = 2_000;

    private static final int BATCH = 500;
    /** Stands for no community: none has this number. */
    private static final long ACROSS = 0;

    private final Programmes programmes;
    private final Clock clock;
    private final Map<Long, Known<Optional<List<Long>>>> communities = remembering();
    private final Map<Long, Known<Optional<Programme>>> single = remembering();
    private Known<Optional<List<Programme>>> open = new Known<>(Optional.empty(), Instant.MIN);

    @Inject
    ProgrammesOfNode(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    private static <T> Map<Long, T> remembering() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
                return size() > MOST;
            }
        };
    }

    @Override
    public List<Programme> of(CommunityId community) {
        return of(Optional.of(community));
    }

    @Override
    public List<Programme> across() {
        return of(Optional.empty());
    }

    private List<Programme> of(Optional<CommunityId> community) {
        long key = key(community);
        return remembered(key).orElseGet(() -> {
            Instant asked = clock.instant();
            List<Programme> found = programmes.of(community);
            remember(key, found, asked);
            return found;
        });
    }

    private static long key(Optional<CommunityId> community) {
        return community.map(CommunityId::value).orElse(ACROSS);
    }

    private synchronized Optional<List<Programme>> remembered(long community) {
        return fresh(communities.get(community)).flatMap(ids -> ids).flatMap(ids -> {
            List<Programme> all = new ArrayList<>();
            ids.forEach(id -> fresh(single.get(id)).flatMap(each -> each).ifPresent(all::add));
            return all.size() == ids.size() ? Optional.of(all) : Optional.empty();
        });
    }

    private synchronized void remember(long community, List<Programme> found, Instant asked) {
        found.forEach(each -> remember(each.id().value(), Optional.of(each), asked));
        List<Long> ids = found.stream().map(each -> each.id().value()).toList();
        if (isNewest(communities.get(community), asked)) {
            communities.put(community, new Known<>(Optional.of(ids), asked));
        }
    }

    @Override
    public List<Programme> open(ProgrammeKind kind) {
        List<Programme> all = knownOpen().orElseGet(() -> {
            Instant asked = clock.instant();
            List<Programme> found = readOpen();
            remember(found, asked);
            return found;
        });
        return all.stream().filter(each -> each.kind() == kind).toList();
    }

    private synchronized Optional<List<Programme>> knownOpen() {
        return open.at == Instant.MIN ? Optional.empty() : fresh(open).flatMap(known -> known);
    }

    private List<Programme> readOpen() {
        List<Programme> all = new ArrayList<>();
        List<Programme> some = programmes.walk(Set.of(ProgrammeState.OPEN), 0, BATCH);
        all.addAll(some);
        while (some.size() == BATCH) {
            some = programmes.walk(
                    Set.of(ProgrammeState.OPEN), some.get(BATCH - 1).id().value(), BATCH);
            all.addAll(some);
        }
        return all;
    }

    private synchronized void remember(List<Programme> found, Instant asked) {
        if (isNewest(open, asked)) {
            open = new Known<>(Optional.of(List.copyOf(found)), asked);
        }
    }

    @Override
    public Map<ProgrammeId, Programme> byId(Collection<ProgrammeId> ids) {
        Map<ProgrammeId, Programme> found = new HashMap<>();
        Set<ProgrammeId> missing = new TreeSet<>(Comparator.comparingLong(ProgrammeId::value));
        synchronized (this) {
            for (ProgrammeId id : ids) {
                fresh(single.get(id.value()))
                        .ifPresentOrElse(
                                known -> known.ifPresent(programme -> found.put(id, programme)), () -> missing.add(id));
            }
        }
        if (!missing.isEmpty()) {
            Instant asked = clock.instant();
            programmes.byId(missing).forEach(each -> found.put(each.id(), each));
            synchronized (this) {
                missing.forEach(id -> remember(id.value(), Optional.ofNullable(found.get(id)), asked));
            }
        }
        return found;
    }

    @Override
    public synchronized void learn(Programme changed) {
        // What is being read elsewhere right now may be older than this: it was asked for before, or in the same
        // moment.
        Instant later = clock.instant().plusMillis(1);
        long id = changed.id().value();
        single.put(id, new Known<>(Optional.of(changed), later));
        open = new Known<>(Optional.empty(), later);
        long community = key(changed.community());
        Optional<List<Long>> ids = fresh(communities.get(community)).flatMap(known -> known);
        if (ids.filter(known -> known.contains(id)).isEmpty()) {
            communities.put(community, new Known<>(Optional.empty(), later));
        }
    }

    private void remember(long id, Optional<Programme> found, Instant asked) {
        if (isNewest(single.get(id), asked)) {
            single.put(id, new Known<>(found, asked));
        }
    }

    private static boolean isNewest(@Nullable Known<?> there, Instant asked) {
        return there == null || !there.at.isAfter(asked);
    }

    private <T> Optional<T> fresh(@Nullable Known<T> known) {
        return Optional.ofNullable(known)
                .filter(each -> each.at.plus(FRESH).isAfter(clock.instant()))
                .map(each -> each.value);
    }

    private record Known<T>(T value, Instant at) {}
}
