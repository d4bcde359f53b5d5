package io.guildhall.mentoring.round;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rounds that are over, in memory. */
public final class InMemoryRounds implements Rounds {
    private final List<PastRound> kept = new ArrayList<>();

    @Override
    public synchronized List<PastRound> of(ProgrammeId programme, int below, int limit) {
        return kept.stream()
                .filter(each -> each.programme().equals(programme) && (below <= 0 || each.no() < below))
                .sorted(Comparator.comparingInt(PastRound::no).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<PastRound> covering(ProgrammeId programme, Instant began) {
        return kept.stream()
                .filter(each -> each.programme().equals(programme) && each.covers(began))
                .findFirst();
    }

    @Override
    public synchronized List<PastRound> ofAll(Collection<ProgrammeId> programmes) {
        return kept.stream()
                .filter(each -> programmes.contains(each.programme()))
                .toList();
    }

    @Override
    public synchronized List<PastRound> uncounted(int limit) {
        return kept.stream()
                .filter(each -> each.counted() != PastRound.Counted.DONE)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<PastRoundRow> forChange(ProgrammeId programme, int no) {
        return find(programme, no).map(Row::new);
    }

    private synchronized Optional<PastRound> find(ProgrammeId programme, int no) {
        return kept.stream()
                .filter(each -> each.programme().equals(programme) && each.no() == no)
                .findFirst();
    }

    @Override
    public synchronized void add(PastRound over) {
        if (find(over.programme(), over.no()).isPresent()) {
            throw new DuplicateKeyException(Integer.toString(over.no()), new IllegalStateException("in memory"));
        }
        kept.add(over);
    }

    private synchronized void replace(PastRound before, PastRound after) {
        kept.set(kept.indexOf(before), after);
    }

    private final class Row implements PastRoundRow {
        private PastRound value;

        Row(PastRound value) {
            this.value = value;
        }

        @Override
        public PastRound value() {
            return value;
        }

        @Override
        public void save(PastRound changed) {
            replace(value, changed);
            value = changed;
        }
    }
}
