package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Classes of badges, in memory. */
public final class InMemoryBadgeClasses implements BadgeClasses {
    private final Map<Long, BadgeClass> rows = new LinkedHashMap<>();

    @Override
    public synchronized Optional<BadgeClass> version(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public synchronized List<BadgeClass> versions(Collection<Long> ids) {
        return rows.values().stream().filter(each -> ids.contains(each.id())).toList();
    }

    @Override
    public synchronized Optional<BadgeClass> newest(String key) {
        return rows.values().stream()
                .filter(each -> each.key().equals(key) && isNewest(each))
                .findFirst();
    }

    @Override
    public synchronized List<BadgeClass> newestAnd(String key, long version) {
        return rows.values().stream()
                .filter(each -> each.key().equals(key) && (isNewest(each) || each.id() == version))
                .toList();
    }

    private boolean isNewest(BadgeClass badge) {
        return rows.values().stream()
                .noneMatch(each -> each.key().equals(badge.key()) && each.version() > badge.version());
    }

    @Override
    public synchronized List<BadgeClass> newestIn(Optional<CommunityId> community, int limit) {
        return rows.values().stream()
                .filter(each -> each.isOfSite() || each.community().equals(community))
                .filter(this::isNewest)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<BadgeClass> ruledIn(Optional<Set<CommunityId>> within) {
        return rows.values().stream()
                .filter(each -> each.rule().isPresent() && each.state() == BadgeState.ACTIVE)
                .filter(each -> each.community()
                        .filter(place ->
                                within.map(some -> some.contains(place)).orElse(true))
                        .isPresent())
                .filter(this::isNewest)
                .toList();
    }

    @Override
    public synchronized BadgeClass add(BadgeClass made) {
        if (rows.values().stream()
                .anyMatch(each -> each.key().equals(made.key()) && each.version() == made.version())) {
            throw new DuplicateKeyException(made.key(), new IllegalStateException("in memory"));
        }
        BadgeClass added = made.numbered(rows.size() + 1L);
        rows.put(added.id(), added);
        return added;
    }

    @Override
    public synchronized void save(BadgeClass changed) {
        rows.put(changed.id(), changed);
    }
}
