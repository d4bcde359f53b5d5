package io.guildhall.membership;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The door that the features above come in by is the one that this feature uses. */
@Named
final class OpenDoor implements CommunityDoor {
    private final Sight sight;
    private final Changes changes;
    private final Communities communities;
    private final Memberships memberships;
    private final Liveliness liveliness;

    @Inject
    OpenDoor(Sight sight, Changes changes, Communities communities, Memberships memberships, Liveliness liveliness) {
        this.sight = sight;
        this.changes = changes;
        this.communities = communities;
        this.memberships = memberships;
        this.liveliness = liveliness;
    }

    @Override
    public Outcome<Sighting> look(Viewer viewer, String spaceKey) {
        return sight.of(viewer, spaceKey);
    }

    @Override
    public Outcome<Sighting> look(Viewer viewer, String spaceKey, Set<UserId> others) {
        return sight.of(viewer, spaceKey, others.toArray(UserId[]::new));
    }

    @Override
    public Outcome<Sighting> look(Viewer viewer, String spaceKey, Function<Community, Set<UserId>> others) {
        return sight.of(viewer, spaceKey, others);
    }

    @Override
    public Optional<Sighting> look(Viewer viewer, CommunityId id, Set<UserId> others) {
        return Optional.ofNullable(communities.byId(Set.of(id)).get(id)).flatMap(community -> {
            Set<UserId> users =
                    Stream.concat(viewer.user().stream(), others.stream()).collect(Collectors.toSet());
            Map<UserId, Membership> places = users.isEmpty() ? Map.of() : memberships.find(id, users);
            return sight.listed(viewer, community, viewer.user().map(places::get))
                    .map(seen -> others.stream()
                            .map(places::get)
                            .filter(Objects::nonNull)
                            .reduce(seen, Sighting::with, (one, other) -> other));
        });
    }

    @Override
    public List<Sighting> own(Viewer viewer) {
        Map<CommunityId, Membership> own =
                viewer.user().map(memberships::activeOf).orElse(Map.of());
        return own(viewer, own);
    }

    @Override
    public List<Sighting> together(Viewer viewer, UserId other) {
        return viewer.user().map(user -> together(viewer, user, other)).orElse(List.of());
    }

    private List<Sighting> together(Viewer viewer, UserId user, UserId other) {
        List<Membership> both = memberships.active(Set.of(user, other), Optional.empty());
        Set<CommunityId> theirs = both.stream()
                .filter(place -> place.user().equals(other))
                .map(Membership::community)
                .collect(Collectors.toSet());
        return own(
                viewer,
                both.stream()
                        .filter(place -> place.user().equals(user) && theirs.contains(place.community()))
                        .collect(Collectors.toMap(Membership::community, Function.identity())));
    }

    private List<Sighting> own(Viewer viewer, Map<CommunityId, Membership> own) {
        return communities.byId(own.keySet()).values().stream()
                .map(community -> sight.listed(viewer, community, Optional.ofNullable(own.get(community.id()))))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(seen -> seen.community().id().value()))
                .toList();
    }

    @Override
    public <T> Outcome<T> change(Viewer viewer, String spaceKey, Function<Fresh, Change<T>> work) {
        return changes.of(viewer, spaceKey, work);
    }

    @Override
    public <T> Outcome<T> change(Viewer viewer, String spaceKey, Set<UserId> others, Function<Fresh, Change<T>> work) {
        return changes.of(viewer, spaceKey, work, others.toArray(UserId[]::new));
    }

    @Override
    public List<DomainEvent> happened(Fresh fresh, Community after, Optional<UserId> by, Instant at) {
        return liveliness.happened(fresh, after, by, at);
    }

    @Override
    public <T> Outcome<T> changeBySystem(Community community, Set<UserId> people, Function<Fresh, Change<T>> work) {
        return changes.bySystem(community, people, work);
    }
}
