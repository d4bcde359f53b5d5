package io.guildhall.community;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.Restorable;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Communities, in memory. */
public final class InMemoryCommunities implements Communities, Restorable {
    private static final Comparator<Place> BY_NAME =
            Comparator.comparing(Place::sortName).thenComparingLong(Place::id);

    private final Map<SpaceKey, Community> communities = new LinkedHashMap<>();
    private final List<CharterVersion> versions = new ArrayList<>();

    @Override
    public synchronized Runnable remember() {
        Map<SpaceKey, Community> communitiesBefore = Map.copyOf(communities);
        List<CharterVersion> versionsBefore = List.copyOf(versions);
        return () -> {
            communities.keySet().retainAll(communitiesBefore.keySet());
            communities.putAll(communitiesBefore);
            versions.clear();
            versions.addAll(versionsBefore);
        };
    }

    @Override
    public synchronized Optional<Community> find(SpaceKey space) {
        return Optional.ofNullable(communities.get(space));
    }

    @Override
    public synchronized Map<CommunityId, Community> byId(Collection<CommunityId> wanted) {
        return communities.values().stream()
                .filter(community -> wanted.contains(community.id()))
                .collect(Collectors.toMap(Community::id, Function.identity()));
    }

    @Override
    public synchronized List<Community> about(Collection<String> topics, int limit) {
        return communities.values().stream()
                .filter(community -> community.arrangements().topics().stream().anyMatch(topics::contains))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Community> offering(Collection<String> topics, int limit) {
        return about(topics, Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing((Community each) -> each.id().value())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Community> having(Collection<String> parts, int limit) {
        return communities.values().stream()
                .filter(community -> parts.stream()
                        .anyMatch(Sought.of(community.home(), community.charter(), community.arrangements())::has))
                .sorted(Comparator.comparing((Community each) -> each.id().value())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<CommunityRow> forChange(SpaceKey space) {
        return find(space).map(Row::new);
    }

    private final class Row implements CommunityRow {
        private Community value;

        Row(Community value) {
            this.value = value;
        }

        @Override
        public Community value() {
            return value;
        }

        @Override
        public void save(Community changed) {
            value = changed;
            put(changed);
        }
    }

    @Override
    public synchronized Optional<Community> find(CommunityId id) {
        return communities.values().stream()
                .filter(community -> community.id().equals(id))
                .findFirst();
    }

    @Override
    public synchronized List<Community> withGroup(long after, int limit) {
        return communities.values().stream()
                .filter(community ->
                        community.arrangements().admission().group().isPresent())
                .filter(community -> community.id().value() > after)
                .sorted(Comparator.comparingLong(community -> community.id().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Community> countedBefore(Instant then, int limit) {
        return communities.values().stream()
                .filter(community -> countedAt(community).isBefore(then))
                .sorted(Comparator.comparing(InMemoryCommunities::countedAt)
                        .thenComparing(community -> community.id().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Community> quietSince(CommunityStatus status, Instant then, long after, int limit) {
        return communities.values().stream()
                .filter(community -> community.life().status() == status)
                .filter(community ->
                        community.life().pulse().last().map(then::isAfter).orElse(true))
                .filter(community -> community.id().value() > after)
                .sorted(Comparator.comparingLong(community -> community.id().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Community> reviewsDue(Instant now, long after, int limit) {
        return communities.values().stream()
                .filter(community -> community.id().value() > after)
                .filter(community -> community.isReviewDue(now)
                        && !community.life().reviews().reminded())
                .sorted(Comparator.comparingLong(community -> community.id().value()))
                .limit(limit)
                .toList();
    }

    private static Instant countedAt(Community community) {
        return community.turnout().newest().map(Turnout.Count::at).orElse(Instant.MAX);
    }

    private synchronized void put(Community changed) {
        communities.values().removeIf(old -> old.id().equals(changed.id()));
        communities.put(changed.space(), changed);
    }

    @Override
    public synchronized Community add(NewCommunity made) {
        if (communities.containsKey(made.home().key())) {
            throw new DuplicateKeyException(made.home().key().value(), new IllegalStateException("in memory"));
        }
        Community community = new Community(
                new CommunityId(communities.size() + 1L),
                made.home(),
                made.life(),
                made.settings(),
                made.charter(),
                made.arrangements(),
                Versions.first(),
                Counted.founded(made.memberCount()));
        communities.put(made.home().key(), community);
        keep(new CharterVersion(
                community.id(),
                1,
                made.charter(),
                made.life().createdBy(),
                made.life().createdAt()));
        return community;
    }

    @Override
    public synchronized List<Community> children(Collection<CommunityId> parents, int limit) {
        return communities.values().stream()
                .filter(community -> community
                        .arrangements()
                        .parent()
                        .filter(parents::contains)
                        .isPresent())
                .sorted(Comparator.comparing(InMemoryCommunities::placeOf, BY_NAME))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Community> newest(CommunityStatus status, int limit) {
        return communities.values().stream()
                .filter(community -> community.life().status() == status)
                .sorted(Comparator.comparing(
                                (Community community) -> community.id().value())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<CommunityRow> childrenForChange(CommunityId parent) {
        return children(List.of(parent), Integer.MAX_VALUE).stream()
                .map(Community::space)
                .map(this::forChange)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public synchronized List<Community> leftBehind(SpaceKey space, int limit) {
        return communities.values().stream()
                .filter(community -> community.space().value().startsWith(Home.goneFrom(space)))
                .sorted(Comparator.comparingLong(
                                (Community community) -> community.id().value())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<ListedCommunity> page(Wanted wanted, Optional<Place> after, int skipped, int limit) {
        return communities.values().stream()
                .filter(community -> isWanted(community, wanted))
                .map(community -> new ListedCommunity(community, placeOf(community)))
                .filter(listed -> after.map(place -> BY_NAME.compare(listed.place(), place) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(ListedCommunity::place, BY_NAME))
                .skip(skipped)
                .limit(limit)
                .toList();
    }

    private static boolean isWanted(Community community, Wanted wanted) {
        Sought sought = Sought.of(community.home(), community.charter(), community.arrangements());
        return sought.has(wanted.text())
                && sought.has(wanted.topic())
                && wanted.type().map(community.settings().type()::equals).orElse(true)
                && wanted.stage().map(community.life().stage()::equals).orElse(true)
                && wanted.status().map(community.life().status()::equals).orElse(true);
    }

    private static Place placeOf(Community community) {
        return new Place(SortName.of(community.name()).value(), community.id().value());
    }

    @Override
    public synchronized void keep(CharterVersion version) {
        boolean taken = versions.stream()
                .anyMatch(kept -> kept.community().equals(version.community()) && kept.no() == version.no());
        if (taken) {
            throw new DuplicateKeyException("version " + version.no(), new IllegalStateException("in memory"));
        }
        versions.add(version);
    }

    @Override
    public synchronized List<CharterVersion> versions(CommunityId community, OptionalInt before, int limit) {
        return versions.stream()
                .filter(version -> version.community().equals(community))
                .filter(version -> before.isEmpty() || version.no() < before.getAsInt())
                .sorted(Comparator.comparingInt(CharterVersion::no).reversed())
                .limit(limit)
                .toList();
    }
}
