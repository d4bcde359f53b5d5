package io.guildhall.membership;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Groups;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who may hear of a community, by what they see of it. */
@Named
final class SeenListeners implements Listeners {
    private static final int DEPUTIES_MAX = 100;
    private static final int LOOKED_AT = 100;
    private static final int ADMINISTRATORS_MAX = 10;
    /** Every Confluence has it, and whoever is in it administers the site. */
    private static final String SITE_GROUP = "confluence-administrators";

    private final Sight sight;
    private final Communities communities;
    private final Memberships memberships;
    private final People people;
    private final Spaces spaces;
    private final Groups groups;

    @Inject
    SeenListeners(
            Sight sight,
            Communities communities,
            Memberships memberships,
            People people,
            Spaces spaces,
            Groups groups) {
        this.sight = sight;
        this.communities = communities;
        this.memberships = memberships;
        this.people = people;
        this.spaces = spaces;
        this.groups = groups;
    }

    @Override
    public Map<CommunityId, Community> communities(Collection<CommunityId> ids) {
        return communities.byId(ids);
    }

    @Override
    public Map<CommunityId, Membership> standings(UserId viewer, Collection<CommunityId> ids) {
        return memberships.ofUser(viewer, ids);
    }

    @Override
    public Optional<Membership> standing(CommunityId community, UserId user) {
        return memberships.find(community, user);
    }

    @Override
    public Map<UserId, Membership> standings(CommunityId community, Set<UserId> users) {
        return users.isEmpty() ? Map.of() : memberships.find(community, users);
    }

    @Override
    public boolean mayKnow(UserId user, Community community, Optional<Membership> standing) {
        return isThere(user)
                && sight.listed(Viewer.of(user), community, standing).isPresent();
    }

    @Override
    public boolean mayKnowFromWithin(UserId user, Community community, Optional<Membership> standing) {
        return mayKnow(user, community, standing)
                || standing.isPresent()
                        && isThere(user)
                        && sight.space(Viewer.of(user), community.space().value())
                                .result()
                                .filter(space -> community.home().isIn(space))
                                .isPresent();
    }

    @Override
    public boolean isThere(UserId user) {
        return people.person(user).state() == Person.State.ACTIVE;
    }

    @Override
    public List<UserId> whoRun(CommunityId community) {
        List<UserId> facilitators =
                memberships.facilitators(List.of(community)).getOrDefault(community, List.of()).stream()
                        .filter(this::isThere)
                        .toList();
        return facilitators.isEmpty() ? deputies(community) : facilitators;
    }

    private List<UserId> deputies(CommunityId community) {
        RosterFilter deputies =
                new RosterFilter(MembershipState.ACTIVE, Optional.of(Role.DEPUTY), Optional.empty(), "");
        return memberships.page(community, deputies, Optional.empty(), DEPUTIES_MAX).stream()
                .map(line -> line.membership().user())
                .filter(this::isThere)
                .toList();
    }

    @Override
    public List<UserId> administrators(Community community) {
        Stream<UserId> members =
                memberships.longest(community.id(), LOOKED_AT).stream().map(Membership::user);
        return Stream.concat(Stream.of(community.life().createdBy()), members)
                .distinct()
                .filter(this::isThere)
                .filter(user -> spaces.mayAdminister(Viewer.of(user), community.space()))
                .limit(ADMINISTRATORS_MAX)
                .toList();
    }

    @Override
    public boolean administersSite(UserId user) {
        return isThere(user) && people.isAdministrator(Viewer.of(user));
    }

    @Override
    public List<UserId> siteAdministrators() {
        return groups.members(SITE_GROUP, LOOKED_AT).orElse(List.of()).stream()
                .filter(this::administersSite)
                .limit(ADMINISTRATORS_MAX)
                .toList();
    }

    @Override
    public List<Membership> members(CommunityId community, Optional<String> role, long after, int limit) {
        Optional<Role> wanted = role.flatMap(SeenListeners::role);
        if (role.isPresent() && wanted.isEmpty()) {
            return List.of();
        }
        Optional<Place> place = after == 0 ? Optional.empty() : memberships.placeOf(community, after);
        RosterFilter filter = new RosterFilter(MembershipState.ACTIVE, wanted, Optional.empty(), "");
        return memberships.page(community, filter, place, limit).stream()
                .map(RosterLine::membership)
                .toList();
    }

    @Override
    public int countMembers(CommunityId community, Optional<Role> role, Optional<Instant> since) {
        return memberships.countMembers(community, role, since);
    }

    private static Optional<Role> role(String name) {
        return Stream.of(Role.values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
