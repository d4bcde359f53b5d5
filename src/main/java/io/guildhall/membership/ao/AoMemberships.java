package io.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.membership.Greeting;
import io.guildhall.membership.HistoryLine;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipEvent;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.NewMembership;
import io.guildhall.membership.Role;
import io.guildhall.membership.RoleSpell;
import io.guildhall.membership.RosterFilter;
import io.guildhall.membership.RosterLine;
import io.guildhall.membership.Served;
import io.guildhall.membership.Waiting;
import io.guildhall.membership.Welcome;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Memberships in the host's database. */
@Named
final class AoMemberships implements Memberships {
    private final ActiveObjects ao;
    private final RoleHistory roles;
    private final History history;
    private final Roster roster;
    private final Due due;

    @Inject
    AoMemberships(ActiveObjects ao) {
        this.ao = ao;
        this.roles = new RoleHistory(ao);
        this.history = new History(ao);
        this.roster = new Roster(ao);
        this.due = new Due(ao);
    }

    @Override
    public Optional<Membership> find(CommunityId community, UserId user) {
        return Optional.ofNullable(find(community, Set.of(user)).get(user));
    }

    @Override
    public Map<UserId, Membership> find(CommunityId community, Set<UserId> users) {
        return rows(community, users)
                .map(MembershipMapper::membership)
                .collect(Collectors.toMap(Membership::user, Function.identity()));
    }

    private Stream<MembershipRecord> rows(CommunityId community, Set<UserId> users) {
        List<String> keys = users.stream()
                .map(user -> MembershipMapper.uniqKey(community, user))
                .toList();
        return In.chunks("UNIQ_KEY", keys).stream()
                .flatMap(in -> rows(Query.select().where(in.criteria(), in.after())));
    }

    @Override
    public Map<CommunityId, Membership> ofUser(UserId user, Collection<CommunityId> communities) {
        return In.chunks("COMMUNITY_ID", ids(communities)).stream()
                .flatMap(in -> rows(Query.select().where("USER_KEY = ? AND " + in.criteria(), in.after(user.value()))))
                .map(MembershipMapper::membership)
                .collect(Collectors.toMap(Membership::community, Function.identity()));
    }

    @Override
    public Map<CommunityId, Membership> activeOf(UserId user) {
        return rows(Query.select()
                        .where("USER_KEY = ? AND MEMBER_STATE = ?", user.value(), MembershipState.ACTIVE.name()))
                .map(MembershipMapper::membership)
                .collect(Collectors.toMap(Membership::community, Function.identity()));
    }

    @Override
    public List<Membership> active(Collection<UserId> people, Optional<Set<CommunityId>> within) {
        List<String> keys = people.stream().map(UserId::value).sorted().toList();
        return In.chunks("USER_KEY", keys).stream()
                .flatMap(users -> active(users, within))
                .flatMap(this::rows)
                .map(MembershipMapper::membership)
                .toList();
    }

    @Override
    public List<Membership> activeIn(Collection<CommunityId> communities) {
        return In.chunks("COMMUNITY_ID", ids(communities)).stream()
                .flatMap(in -> rows(Query.select()
                        .where("MEMBER_STATE = ? AND " + in.criteria(), in.after(MembershipState.ACTIVE.name()))))
                .map(MembershipMapper::membership)
                .toList();
    }

    private static Stream<Query> active(In users, Optional<Set<CommunityId>> within) {
        String criteria = "MEMBER_STATE = ? AND " + users.criteria();
        Object[] parameters = users.after(MembershipState.ACTIVE.name());
        return within.map(communities -> In.chunks("COMMUNITY_ID", ids(communities)).stream()
                        .map(in -> Query.select().where(criteria + " AND " + in.criteria(), in.after(parameters))))
                .orElseGet(() -> Stream.of(Query.select().where(criteria, parameters)));
    }

    @Override
    public List<Membership> placesOf(UserId user, Set<MembershipState> states, int limit) {
        In in = In.chunks(
                        "MEMBER_STATE", states.stream().map(Enum::name).sorted().toList())
                .get(0);
        return list(Query.select()
                .where("USER_KEY = ? AND " + in.criteria(), in.after(user.value()))
                .order("MEMBER_STATE DESC, FACILITATOR DESC, ID")
                .limit(limit));
    }

    @Override
    public Map<CommunityId, List<UserId>> facilitators(Collection<CommunityId> communities) {
        Map<CommunityId, List<UserId>> found = new LinkedHashMap<>();
        In.chunks("COMMUNITY_ID", ids(communities)).stream()
                .flatMap(in -> rows(Query.select()
                        .where(
                                "MEMBER_STATE = ? AND FACILITATOR = ? AND " + in.criteria(),
                                in.after(MembershipState.ACTIVE.name(), true))
                        .order("NAME_SORT, ID")))
                .map(MembershipMapper::membership)
                .forEach(membership -> found.computeIfAbsent(membership.community(), ignored -> new ArrayList<>())
                        .add(membership.user()));
        return found;
    }

    static List<Long> ids(Collection<CommunityId> communities) {
        return communities.stream().map(CommunityId::value).distinct().toList();
    }

    @Override
    public Map<UserId, MembershipRow> forChange(CommunityId community, Set<UserId> users) {
        return rows(community, users)
                .map(Row::new)
                .collect(Collectors.toMap(row -> row.value().user(), Function.identity()));
    }

    @Override
    public Membership add(NewMembership made) {
        MembershipRecord row = Unique.writing(
                MembershipMapper.uniqKey(made.community(), made.user()),
                () -> ao.create(MembershipRecord.class, MembershipMapper.columns(made)));
        return Membership.first(row.getID(), made);
    }

    @Override
    public List<RosterLine> page(CommunityId community, RosterFilter wanted, Optional<Place> after, int limit) {
        return roster.page(community, wanted, after, limit);
    }

    @Override
    public List<Membership> rows(CommunityId community, long after, int limit) {
        return roster.rows(community, after, limit);
    }

    @Override
    public Optional<Place> placeOf(CommunityId community, long membership) {
        return roster.placeOf(community, membership);
    }

    @Override
    public int count(CommunityId community, MembershipState state) {
        return roster.count(community, state);
    }

    @Override
    public int countMembers(CommunityId community, Optional<Role> role, Optional<Instant> since) {
        return roster.countMembers(community, role, since);
    }

    @Override
    public int countGuests(CommunityId community) {
        return roster.countGuests(community);
    }

    @Override
    public int countFacilitators(CommunityId community) {
        return roster.countFacilitators(community);
    }

    @Override
    public void rolesChanged(Membership before, Set<Role> now, UserId by, Instant at) {
        roles.changed(before.id(), now, by, at);
    }

    @Override
    public List<RoleSpell> roles(long membership) {
        return roles.of(membership);
    }

    @Override
    public List<Served> served(Collection<UserId> people, Role role, Optional<CommunityId> community) {
        String where = community.map(place -> "COMMUNITY_ID = ? AND ").orElse("");
        Object[] first = community.map(place -> new Object[] {place.value()}).orElseGet(() -> new Object[0]);
        return In.chunks("USER_KEY", people.stream().map(UserId::value).sorted().toList()).stream()
                .map(in -> rows(Query.select().where(where + in.criteria(), in.after(first)))
                        .map(MembershipMapper::membership)
                        .toList())
                .flatMap(places -> roles.served(places, role).stream())
                .toList();
    }

    @Override
    public void append(MembershipEvent event) {
        history.append(event);
    }

    @Override
    public List<HistoryLine> history(CommunityId community, OptionalLong before, int limit) {
        List<EventRecord> steps = history.of(community, before, limit);
        Set<Long> ids = steps.stream().map(EventRecord::getMembershipId).collect(Collectors.toSet());
        Map<Long, UserId> users = In.chunks("ID", ids).stream()
                .flatMap(in -> rows(Query.select().where(in.criteria(), in.after())))
                .collect(Collectors.toMap(MembershipRecord::getID, row -> new UserId(row.getUserKey())));
        return steps.stream()
                .flatMap(step -> Optional.ofNullable(users.get(step.getMembershipId())).stream()
                        .map(user -> new HistoryLine(step.getID(), user, History.event(step))))
                .toList();
    }

    @Override
    public List<MembershipEvent> since(CommunityId community, Instant then, int limit) {
        return history.since(community, then, limit);
    }

    @Override
    public Map<Long, List<Instant>> leftState(Collection<Long> memberships, MembershipState from) {
        return history.leaving(memberships, from);
    }

    @Override
    public Optional<MembershipEvent> lastEvent(long membership) {
        return history.last(membership);
    }

    @Override
    public List<MembershipEvent> lastEvents(long membership, int limit) {
        return history.last(membership, limit);
    }

    @Override
    public List<Membership> waitingSince(
            MembershipState state, Instant before, boolean reminded, long after, int limit) {
        return due.waitingSince(state, before, reminded, after, limit);
    }

    @Override
    public List<Membership> guestsUntil(LocalDate day, boolean reminded, long after, int limit) {
        return due.guestsUntil(day, reminded, after, limit);
    }

    @Override
    public List<Membership> termsUntil(LocalDate day, boolean told, long after, int limit) {
        return due.termsUntil(day, told, after, limit);
    }

    @Override
    public List<Membership> waiting(CommunityId community, Waiting what, Instant now, int limit) {
        return due.waiting(community, what, now, limit);
    }

    @Override
    public int countWaiting(CommunityId community, Waiting what, Instant now) {
        return due.countWaiting(community, what, now);
    }

    @Override
    public List<Membership> waitingIn(Collection<CommunityId> communities, Instant now, int limit) {
        return due.waitingIn(communities, now, limit);
    }

    @Override
    public List<Membership> volunteers(CommunityId community, Instant since, int limit) {
        return list(Query.select()
                .where(
                        "COMMUNITY_ID = ? AND VOLUNTEERED_MS >= ? AND MEMBER_STATE = ?",
                        community.value(),
                        since.toEpochMilli(),
                        MembershipState.ACTIVE.name())
                .order("VOLUNTEERED_MS, ID")
                .limit(limit));
    }

    @Override
    public List<Membership> longest(CommunityId community, int limit) {
        return list(Query.select()
                .where("COMMUNITY_ID = ? AND MEMBER_STATE = ?", community.value(), MembershipState.ACTIVE.name())
                .order("JOINED_MS, ID")
                .limit(limit));
    }

    @Override
    public List<Greeting> welcomedBy(Collection<UserId> people, Optional<CommunityId> community) {
        String where = community.map(place -> "COMMUNITY_ID = ? AND ").orElse("");
        Object[] first = community.map(place -> new Object[] {place.value()}).orElseGet(() -> new Object[0]);
        return In.chunks(
                        "WELCOMED_BY",
                        people.stream().map(UserId::value).sorted().toList())
                .stream()
                .flatMap(in -> rows(Query.select().where(where + in.criteria(), in.after(first))))
                .flatMap(row -> MembershipMapper.welcome(row)
                        .map(welcome -> new Greeting(
                                new CommunityId(row.getCommunityId()), new UserId(row.getUserKey()), welcome))
                        .stream())
                .toList();
    }

    @Override
    public List<Membership> walk(long after, int limit) {
        return list(Query.select()
                .where(
                        "ID > ? AND (MEMBER_STATE = ? OR MEMBER_STATE = ?)",
                        after,
                        MembershipState.ACTIVE.name(),
                        MembershipState.SUSPENDED.name())
                .order("ID")
                .limit(limit));
    }

    @Override
    public List<Membership> walkAll(long after, int limit) {
        return list(Query.select().where("ID > ?", after).order("ID").limit(limit));
    }

    private List<Membership> list(Query query) {
        return rows(query).map(MembershipMapper::membership).toList();
    }

    private Stream<MembershipRecord> rows(Query query) {
        return Stream.of(ao.find(MembershipRecord.class, query));
    }

    private record Row(MembershipRecord row) implements MembershipRow {
        @Override
        public Membership value() {
            return MembershipMapper.membership(row);
        }

        @Override
        public void save(Membership changed, SortName name) {
            MembershipMapper.write(changed, name, row);
            row.save();
        }

        @Override
        public Optional<Welcome> welcome() {
            return MembershipMapper.welcome(row);
        }

        @Override
        public void welcomed(Welcome welcome) {
            MembershipMapper.write(welcome, row);
            row.save();
        }
    }
}
