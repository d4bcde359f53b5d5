package io.guildhall.notice;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Restorable;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Notices, in memory. */
public final class InMemoryNotices implements Notices, Restorable {
    private final TreeMap<Long, Notice> notices = new TreeMap<>();
    private final Map<String, Long> keys = new HashMap<>();
    private long last;

    @Override
    public synchronized Runnable remember() {
        Map<Long, Notice> noticesBefore = Map.copyOf(notices);
        Map<String, Long> keysBefore = Map.copyOf(keys);
        return () -> {
            notices.clear();
            notices.putAll(noticesBefore);
            keys.clear();
            keys.putAll(keysBefore);
        };
    }

    @Override
    public synchronized Set<String> taken(Collection<String> wanted) {
        return wanted.stream().filter(keys::containsKey).collect(Collectors.toSet());
    }

    @Override
    public synchronized long add(NewNotice made) {
        if (keys.containsKey(made.key())) {
            throw new DuplicateKeyException(made.key(), new IllegalStateException("in memory"));
        }
        last++;
        keys.put(made.key(), last);
        notices.put(
                last,
                new Notice(
                        last,
                        made.user(),
                        made.occasion(),
                        made.community(),
                        made.kind(),
                        made.text(),
                        made.about(),
                        made.plan(),
                        made.at(),
                        Optional.empty(),
                        Optional.empty()));
        return last;
    }

    @Override
    public synchronized int settle(
            CommunityId community,
            Set<OccasionKind> kinds,
            Optional<UserId> about,
            String reference,
            long beforeOccasion,
            Instant at) {
        Set<Long> referring = keys.entrySet().stream()
                .filter(each -> reference.isEmpty() || each.getKey().contains("|" + reference + "|"))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        List<Notice> waiting = notices.values().stream()
                .filter(each -> referring.contains(each.id()))
                .filter(each -> each.community().equals(community) && kinds.contains(each.kind()))
                .filter(each ->
                        each.occasion() < beforeOccasion && each.doneAt().isEmpty())
                .filter(each -> about.isEmpty()
                        || each.about().or(() -> Optional.of(each.user())).equals(about))
                .toList();
        waiting.forEach(each -> mark(each.id(), each.readAt(), Optional.of(at)));
        return waiting.size();
    }

    @Override
    public List<Notice> of(UserId user, OptionalLong before, int limit) {
        return list(each -> each.user().equals(user) && each.id() < before.orElse(Long.MAX_VALUE), limit);
    }

    @Override
    public List<Notice> fresh(UserId user, long after, OptionalLong before, int limit) {
        return list(
                each -> each.user().equals(user)
                        && each.isFresh()
                        && each.id() > after
                        && each.id() < before.orElse(Long.MAX_VALUE),
                limit);
    }

    @Override
    public Optional<Notice> find(UserId user, long id) {
        return list(each -> each.user().equals(user) && each.id() == id, 1).stream()
                .findFirst();
    }

    @Override
    public synchronized void mark(long id, Optional<Instant> readAt, Optional<Instant> doneAt) {
        change(id, old -> old, readAt, doneAt);
    }

    private void change(long id, UnaryOperator<Plan> plan, Optional<Instant> readAt, Optional<Instant> doneAt) {
        notices.computeIfPresent(
                id,
                (number, old) -> new Notice(
                        id,
                        old.user(),
                        old.occasion(),
                        old.community(),
                        old.kind(),
                        old.text(),
                        old.about(),
                        plan.apply(old.plan()),
                        old.at(),
                        readAt,
                        doneAt));
    }

    @Override
    public List<Notice> weekly(UserId user, int limit) {
        return list(each -> each.user().equals(user) && each.isFresh() && each.plan() == Plan.WEEKLY, limit);
    }

    @Override
    public synchronized void mailed(Collection<Long> ids) {
        ids.forEach(id -> Optional.ofNullable(notices.get(id))
                .ifPresent(old -> change(id, plan -> Plan.WEEKLY_SENT, old.readAt(), old.doneAt())));
    }

    @Override
    public synchronized int forgetBefore(Instant time, int most) {
        List<Long> old = notices.values().stream()
                .filter(each -> each.at().isBefore(time))
                .sorted(Comparator.comparing(Notice::at))
                .limit(most)
                .map(Notice::id)
                .toList();
        notices.keySet().removeAll(old);
        keys.values().removeIf(id -> !notices.containsKey(id));
        return old.size();
    }

    private synchronized List<Notice> list(Predicate<Notice> wanted, int limit) {
        return notices.descendingMap().values().stream()
                .filter(wanted)
                .limit(limit)
                .toList();
    }
}
