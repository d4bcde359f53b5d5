package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Restorable;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pairings, in memory. */
public final class InMemoryPairings implements Pairings, Restorable {
    private final Map<Long, Pairing> pairings = new TreeMap<>();

    @Override
    public synchronized Optional<Pairing> find(PairingId id) {
        return Optional.ofNullable(pairings.get(id.value()));
    }

    @Override
    public Optional<PairingRow> forChange(PairingId id) {
        return find(id).map(Row::new);
    }

    private final class Row implements PairingRow {
        private Pairing value;

        Row(Pairing value) {
            this.value = value;
        }

        @Override
        public Pairing value() {
            return value;
        }

        @Override
        public void save(Pairing changed) {
            check(changed);
            value = changed;
            keep(changed);
        }
    }

    @Override
    public synchronized Runnable remember() {
        Map<Long, Pairing> before = new TreeMap<>(pairings);
        return () -> {
            pairings.clear();
            pairings.putAll(before);
        };
    }

    /** That nobody has its key already. */
    private synchronized void check(Pairing wanted) {
        if (those(each -> each.openKey().equals(wanted.openKey()) && !each.id().equals(wanted.id()))
                .findAny()
                .isPresent()) {
            throw new DuplicateKeyException(wanted.openKey(), new IllegalStateException("in memory"));
        }
    }

    private synchronized void keep(Pairing changed) {
        pairings.put(changed.id().value(), changed);
    }

    private synchronized Stream<Pairing> those(Predicate<Pairing> wanted) {
        return List.copyOf(pairings.values()).stream().filter(wanted);
    }

    @Override
    public List<Pairing> ofAll(Collection<UserId> users, Set<PairingState> states) {
        return those(each -> states.contains(each.state()) && users.stream().anyMatch(each::has))
                .toList();
    }

    @Override
    public List<Pairing> of(UserId user, Set<PairingState> states, long before, int limit) {
        return those(each -> each.has(user)
                        && states.contains(each.state())
                        && (before <= 0 || each.id().value() < before))
                .sorted(Comparator.comparingLong((Pairing each) -> each.id().value())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<PairingRow> forChange(ProgrammeId programme, Collection<UserId> users, Set<PairingState> states) {
        return those(each -> each.programme().equals(programme)
                        && states.contains(each.state())
                        && users.stream().anyMatch(each::has))
                .<PairingRow>map(Row::new)
                .toList();
    }

    @Override
    public List<Pairing> page(ProgrammeId programme, Set<PairingState> states, long after, int limit) {
        return those(each -> each.programme().equals(programme)
                        && states.contains(each.state())
                        && each.id().value() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public Map<PairingState, Integer> count(ProgrammeId programme) {
        return those(each -> each.programme().equals(programme))
                .collect(Collectors.groupingBy(Pairing::state, Collectors.summingInt(each -> 1)));
    }

    @Override
    public Map<PairingState, Integer> begun(ProgrammeId programme, Instant from, Instant until) {
        return those(each -> each.programme().equals(programme)
                        && PairingState.BEGUN.contains(each.state())
                        && each.course()
                                .start()
                                .filter(start -> !start.isBefore(from) && start.isBefore(until))
                                .isPresent())
                .collect(Collectors.groupingBy(Pairing::state, Collectors.summingInt(each -> 1)));
    }

    @Override
    public Map<DeclineCode, Integer> declined(ProgrammeId programme) {
        return those(each -> each.programme().equals(programme))
                .flatMap(each -> each.ask().code().stream())
                .collect(Collectors.groupingBy(code -> code, Collectors.summingInt(each -> 1)));
    }

    @Override
    public List<Pairing> walk(PairingState state, Instant before, long after, int limit) {
        return those(each -> each.state() == state
                        && each.since().isBefore(before)
                        && each.id().value() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Pairing> since(PairingState state, Instant from, long after, int limit) {
        return those(each -> each.state() == state
                        && !each.since().isBefore(from)
                        && each.id().value() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Pairing add(Pairing made) {
        check(made);
        Pairing kept = made.numbered(new PairingId(pairings.size() + 1L));
        keep(kept);
        return kept;
    }

    @Override
    public List<Pairing> add(List<Pairing> made) {
        return made.stream().map(this::add).toList();
    }
}
