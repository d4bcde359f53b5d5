package io.guildhall.mentoring.run;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs in memory. */
public final class InMemoryRuns implements Runs {
    private final TreeMap<Long, Run> kept = new TreeMap<>();
    private final Map<RunId, Found> found = new HashMap<>();
    private final Map<RunId, Integer> begun = new HashMap<>();

    /** What one of them found. */
    private static final class Found {
        final TreeMap<Integer, Proposal> proposals = new TreeMap<>();
        final TreeMap<Integer, Unmatched> unmatched = new TreeMap<>();
        final Map<Paper, String> papers = new EnumMap<>(Paper.class);
    }

    @Override
    public synchronized Optional<Run> find(RunId id) {
        return Optional.ofNullable(kept.get(id.value()));
    }

    @Override
    public synchronized Optional<RunRow> forChange(RunId id) {
        return find(id).map(Row::new);
    }

    @Override
    public synchronized List<Run> of(ProgrammeId programme, int below, int limit) {
        return of(programme)
                .filter(each -> below <= 0 || each.no() < below)
                .limit(limit)
                .toList();
    }

    private Stream<Run> of(ProgrammeId programme) {
        return kept.values().stream()
                .filter(each -> each.programme().equals(programme))
                .sorted(Comparator.comparingInt(Run::no).reversed());
    }

    @Override
    public synchronized List<RunRow> forChange(ProgrammeId programme, Set<RunState> states) {
        return of(programme)
                .filter(each -> states.contains(each.state()))
                .<RunRow>map(Row::new)
                .toList();
    }

    @Override
    public synchronized List<Run> walk(RunState state, long after, int limit) {
        return kept.tailMap(after, false).values().stream()
                .filter(each -> each.state() == state)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Run add(Run asked) {
        if (of(asked.programme()).anyMatch(each -> each.no() == asked.no())) {
            throw new DuplicateKeyException(Integer.toString(asked.no()), new IllegalStateException("in memory"));
        }
        RunId id = new RunId(kept.isEmpty() ? 1 : kept.lastKey() + 1);
        Run made = asked.numbered(id);
        kept.put(id.value(), made);
        return made;
    }

    private Found found(RunId id) {
        return found.computeIfAbsent(id, each -> new Found());
    }

    @Override
    public synchronized int begin(RunId id) {
        return begun.merge(id, 1, Integer::sum);
    }

    @Override
    public synchronized void forget(RunId id) {
        found.remove(id);
    }

    @Override
    public synchronized void add(RunId id, List<Proposal> proposals, List<Unmatched> unmatched) {
        proposals.forEach(each -> found(id).proposals.put(each.no(), each));
        unmatched.forEach(each -> found(id).unmatched.put(each.no(), each));
    }

    @Override
    public synchronized List<Proposal> proposals(RunId id, int after, int limit) {
        return found(id).proposals.tailMap(after, false).values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Proposal> weakest(RunId id, int points, int after, int limit) {
        return found(id).proposals.values().stream()
                .filter(each -> each.points() > points || each.points() == points && each.no() > after)
                .sorted(Comparator.comparingInt(Proposal::points).thenComparingInt(Proposal::no))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void save(RunId id, List<Proposal> changed) {
        changed.forEach(each -> found(id)
                .proposals
                .computeIfPresent(each.no(), (no, before) -> before.came(each.fate(), each.pairing())));
    }

    @Override
    public synchronized void saveAll(RunId id, List<Proposal> all) {
        found(id).proposals.clear();
        all.forEach(each -> found(id).proposals.put(each.no(), each));
    }

    @Override
    public synchronized Optional<Offered> offered(PairingId pairing) {
        return found.entrySet().stream()
                .flatMap(each -> each.getValue().proposals.values().stream()
                        .filter(proposal -> proposal.pairing().equals(Optional.of(pairing)))
                        .map(proposal -> new Offered(each.getKey(), proposal)))
                .findFirst();
    }

    @Override
    public synchronized List<Offered> unfollowed(Collection<PairingId> offers) {
        return found.entrySet().stream()
                .sorted(Comparator.comparingLong(each -> each.getKey().value()))
                .flatMap(each -> each.getValue().proposals.values().stream()
                        .filter(proposal -> proposal.fate() == Proposal.Fate.OFFERED
                                && proposal.pairing().filter(offers::contains).isPresent())
                        .map(proposal -> new Offered(each.getKey(), proposal)))
                .toList();
    }

    @Override
    public synchronized List<Unmatched> unmatched(RunId id, int after, int limit) {
        return found(id).unmatched.tailMap(after, false).values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Unmatched> unmatched(RunId id, EnrolmentId person) {
        return found(id).unmatched.values().stream()
                .filter(each -> each.person().equals(person))
                .findFirst();
    }

    @Override
    public synchronized void keep(RunId id, Paper paper, String text) {
        found(id).papers.put(paper, text);
    }

    @Override
    public synchronized Optional<String> paper(RunId id, Paper paper) {
        return Optional.ofNullable(found(id).papers.get(paper));
    }

    private synchronized void replace(Run after) {
        kept.put(after.id().value(), Objects.requireNonNull(after));
    }

    private final class Row implements RunRow {
        private Run value;

        Row(Run value) {
            this.value = value;
        }

        @Override
        public Run value() {
            return value;
        }

        @Override
        public void save(Run changed) {
            replace(changed);
            value = changed;
        }
    }
}
