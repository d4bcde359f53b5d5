package io.guildhall.contribution;

import io.guildhall.community.CommunityId;
import io.guildhall.contribution.Contributor.Writing;
import io.guildhall.kernel.Restorable;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Who did something, in memory: the log and the people. */
public class InMemoryContributions implements ContributionLog, Contributors, Restorable {
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
    public synchronized List<Line> take(Collection<Long> ids) {
        List<Line> taken =
                lines.stream().filter(line -> ids.contains(line.id())).toList();
        lines.removeAll(taken);
        return taken;
    }

    @Override
    public synchronized void keep(Collection<Contributor> contributors) {
        for (Contributor each : contributors) {
            people.merge(new Key(each.community(), each.user()), each, Contributor::plus);
        }
    }

    private Stream<Writing> writings(CommunityId community) {
        return people.values().stream()
                .filter(each -> each.community().equals(community))
                .flatMap(each -> each.writing().stream());
    }

    @Override
    public synchronized int countSince(CommunityId community, Instant then) {
        return (int)
                writings(community).filter(each -> each.last().isAfter(then)).count();
    }

    @Override
    public synchronized Optional<ActiveDays> daysOf(CommunityId community, UserId user) {
        return Optional.ofNullable(people.get(new Key(community, user))).map(Contributor::days);
    }

    @Override
    public synchronized Map<CommunityId, ActiveDays> daysOf(UserId user, Collection<CommunityId> communities) {
        Map<CommunityId, ActiveDays> found = new LinkedHashMap<>();
        communities.forEach(each -> daysOf(each, user).ifPresent(days -> found.put(each, days)));
        return found;
    }

    @Override
    public synchronized Map<UserId, ActiveDays> active(CommunityId community, Instant now, int limit) {
        Map<UserId, ActiveDays> found = new LinkedHashMap<>();
        people.values().stream()
                .filter(each ->
                        each.community().equals(community) && each.days().last() >= ActiveDays.first(now))
                .sorted(Comparator.comparing((Contributor each) -> each.days().last())
                        .reversed())
                .limit(limit)
                .forEach(each -> found.put(each.user(), each.days()));
        return found;
    }

    @Override
    public synchronized OptionalInt medianDays(CommunityId community, Instant then, int peopleMin) {
        List<Integer> days = writings(community)
                .filter(each -> each.first().isAfter(then))
                .map(Writing::days)
                .sorted()
                .toList();
        return days.size() < peopleMin ? OptionalInt.empty() : OptionalInt.of(days.get((days.size() - 1) / 2));
    }
}
