package io.guildhall.recognition.badge;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Awards, in memory. */
public final class InMemoryAwards implements Awards, Issued {
    private final Map<Long, Award> rows = new LinkedHashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();

    @Override
    public synchronized Optional<Award> find(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public synchronized Optional<Award> granted(String badgeKey, UserId earner, String evidenceKey) {
        return rows.values().stream()
                .filter(each -> each.state() == AwardState.GRANTED
                        && each.badgeKey().equals(badgeKey)
                        && each.earner().equals(earner)
                        && each.evidenceKey().equals(evidenceKey))
                .findFirst();
    }

    @Override
    public synchronized List<Award> page(AwardQuery wanted, int limit) {
        return rows.values().stream()
                .filter(each -> isMeant(each, wanted))
                .sorted(Comparator.comparingLong(Award::id).reversed())
                .limit(limit)
                .toList();
    }

    private static boolean isMeant(Award award, AwardQuery wanted) {
        return wanted.earner().map(award.earner()::equals).orElse(true)
                && wanted.badgeKey().map(award.badgeKey()::equals).orElse(true)
                && (wanted.community().isEmpty() || wanted.community().equals(award.community()))
                && wanted.since().map(moment -> !award.at().isBefore(moment)).orElse(true)
                && (wanted.before().isEmpty() || award.id() < wanted.before().getAsLong())
                && (!award.hidden() || wanted.seenBy().filter(award::isOf).isPresent())
                && (wanted.over() || award.stateAt(wanted.now()) == AwardState.GRANTED);
    }

    @Override
    public synchronized Award add(Award given, Optional<Evidence> page) {
        if (granted(given.badgeKey(), given.earner(), given.evidenceKey()).isPresent()) {
            throw new DuplicateKeyException(given.evidenceKey(), new IllegalStateException("in memory"));
        }
        Award added = given.numbered(rows.size() + 1L);
        rows.put(added.id(), added);
        page.ifPresent(
                each -> evidence.add(new Evidence(added.id(), each.page(), each.version(), each.title(), false)));
        return added;
    }

    @Override
    public synchronized List<Award> ofBadge(String badgeKey, Collection<UserId> people) {
        return rows.values().stream()
                .filter(each -> each.badgeKey().equals(badgeKey) && people.contains(each.earner()))
                .toList();
    }

    @Override
    public synchronized List<Award> ofEarner(UserId earner, Collection<String> badgeKeys) {
        return rows.values().stream()
                .filter(each -> each.earner().equals(earner) && badgeKeys.contains(each.badgeKey()))
                .toList();
    }

    @Override
    public synchronized List<Award> add(List<Award> given) {
        return given.stream().map(each -> add(each, Optional.empty())).toList();
    }

    @Override
    public synchronized void save(Award changed) {
        rows.put(changed.id(), changed);
    }

    @Override
    public synchronized void name(long award, Optional<Instant> since) {
        evidence.replaceAll(each -> each.award() == award
                ? new Evidence(award, each.page(), each.version(), each.title(), since.isPresent())
                : each);
    }

    @Override
    public synchronized List<Evidence> evidence(Collection<Long> awards) {
        return evidence.stream().filter(each -> awards.contains(each.award())).toList();
    }

    @Override
    public synchronized Optional<Award> called(String credentialId) {
        return rows.values().stream()
                .filter(each -> each.credentialId().equals(credentialId))
                .findFirst();
    }

    @Override
    public synchronized int count() {
        return (int) rows.values().stream()
                .filter(each -> each.statusIndex().isPresent())
                .count();
    }

    @Override
    public synchronized boolean has(long place) {
        return rows.values().stream().anyMatch(each -> each.statusIndex().equals(OptionalLong.of(place)));
    }

    @Override
    public synchronized List<Long> takenBack(long from, long to) {
        return rows.values().stream()
                .filter(each -> each.state() == AwardState.REVOKED || Tombstone.is(each.earner()))
                .flatMap(each -> each.statusIndex().stream().boxed())
                .filter(place -> place >= from && place < to)
                .toList();
    }
}
