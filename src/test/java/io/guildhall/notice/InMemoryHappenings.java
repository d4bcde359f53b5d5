package io.guildhall.notice;

import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Restorable;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Occasions, in memory. */
public final class InMemoryHappenings implements Happenings, Restorable {
    private final TreeMap<Long, KeptOccasion> kept = new TreeMap<>();
    private final Set<Long> told = new HashSet<>();
    private long last;

    @Override
    public synchronized Runnable remember() {
        Map<Long, KeptOccasion> keptBefore = Map.copyOf(kept);
        Set<Long> toldBefore = Set.copyOf(told);
        return () -> {
            kept.clear();
            kept.putAll(keptBefore);
            told.retainAll(toldBefore);
        };
    }

    @Override
    public synchronized void note(Occasion occasion) {
        if (NoticeTable.hasConsequences(occasion.kind())) {
            last++;
            kept.put(last, new KeptOccasion(last, 0, occasion));
        }
    }

    @Override
    public synchronized void takeBack(OccasionKind kind, UserId person, String reference) {
        kept.values()
                .removeIf(each -> each.occasion().kind() == kind
                        && each.occasion().person().filter(person::equals).isPresent()
                        && each.occasion().reference().equals(reference));
    }

    @Override
    public synchronized Optional<KeptOccasion> nextOpen(long after) {
        return kept.tailMap(after, false).values().stream()
                .filter(each -> !told.contains(each.id()))
                .findFirst();
    }

    @Override
    public synchronized void reached(long occasion, long membership) {
        kept.computeIfPresent(occasion, (id, each) -> new KeptOccasion(id, membership, each.occasion()));
    }

    @Override
    public synchronized void told(long occasion) {
        told.add(occasion);
    }

    @Override
    public synchronized Map<Long, Occasion> byId(Collection<Long> occasions) {
        return kept.values().stream()
                .filter(each -> occasions.contains(each.id()))
                .collect(Collectors.toMap(KeptOccasion::id, KeptOccasion::occasion));
    }

    @Override
    public synchronized int forgetBefore(Instant time, int most) {
        List<Long> old = kept.values().stream()
                .filter(each -> told.contains(each.id()) && each.occasion().at().isBefore(time))
                .sorted(Comparator.comparing(each -> each.occasion().at()))
                .limit(most)
                .map(KeptOccasion::id)
                .toList();
        kept.values().removeIf(each -> old.contains(each.id()));
        return old.size();
    }
}
