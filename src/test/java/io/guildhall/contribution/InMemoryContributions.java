package io.guildhall.contribution;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Restorable;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Who wrote something, in memory: the log and the people. */
class InMemoryContributions implements ContributionLog, Contributors, Restorable {
    private record Key(CommunityId community, UserId user) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<Key, Contributor> people = new LinkedHashMap<>();
    private long lastId;

    @Override
    public synchronized Runnable remember() {
        List<Line> linesBefore = List.copyOf(lines);
        Map<Key, Contributor> peopleBefore = Map.copyOf(people);
        return () -> {
            lines.clear();
            lines.addAll(linesBefore);
            people.clear();
            people.putAll(peopleBefore);
        };
    }

    @Override
    public synchronized void add(Contribution contribution) {
        lastId++;
        lines.add(new Line(lastId, contribution));
    }

    @Override
    public synchronized List<Line> after(long id, int limit) {
        return lines.stream().filter(line -> line.id() > id).limit(limit).toList();
    }

    @Override
    public synchronized void delete(Collection<Long> ids) {
        lines.removeIf(line -> ids.contains(line.id()));
    }

    @Override
    public synchronized void keep(Collection<Contributor> contributors) {
        for (Contributor each : contributors) {
            people.merge(
                    new Key(each.community(), each.user()),
                    each,
                    (old, now) -> new Contributor(
                            old.community(),
                            old.user(),
                            old.first(),
                            now.last().isAfter(old.last()) ? now.last() : old.last(),
                            old.days()));
        }
    }

    @Override
    public synchronized int countSince(CommunityId community, Instant then) {
        return (int) people.values().stream()
                .filter(each ->
                        each.community().equals(community) && each.last().isAfter(then))
                .count();
    }

    @Override
    public synchronized List<UserId> latest(CommunityId community, int limit) {
        return people.values().stream()
                .filter(each -> each.community().equals(community))
                .sorted(Comparator.comparing(Contributor::last).reversed())
                .map(Contributor::user)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized OptionalInt medianDays(CommunityId community, Instant then, int peopleMin) {
        List<Integer> days = people.values().stream()
                .filter(each ->
                        each.community().equals(community) && each.first().isAfter(then))
                .map(Contributor::days)
                .sorted()
                .toList();
        return days.size() < peopleMin ? OptionalInt.empty() : OptionalInt.of(days.get((days.size() - 1) / 2));
    }
}
