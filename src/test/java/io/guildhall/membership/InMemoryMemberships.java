package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.Restorable;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Memberships, in memory. */
public final class InMemoryMemberships implements Memberships, Restorable {
    private static final Comparator<Place> BY_NAME =
            Comparator.comparing(Place::sortName).thenComparingLong(Place::id);

    private final Map<Long, RosterLine> rows = new LinkedHashMap<>();
    private final Map<Long, JoinSource> sources = new HashMap<>();
    private final Map<Long, Welcome> welcomes = new HashMap<>();
    private final List<RoleSpell> spells = new ArrayList<>();
    private final List<MembershipEvent> events = new ArrayList<>();

    @Override
    public synchronized Runnable remember() {
        Map<Long, RosterLine> rowsBefore = Map.copyOf(rows);
        Map<Long, Welcome> welcomesBefore = Map.copyOf(welcomes);
        List<RoleSpell> spellsBefore = List.copyOf(spells);
        List<MembershipEvent> eventsBefore = List.copyOf(events);
        return () -> {
            rows.keySet().retainAll(rowsBefore.keySet());
            rows.putAll(rowsBefore);
            welcomes.clear();
            welcomes.putAll(welcomesBefore);
            spells.clear();
            spells.addAll(spellsBefore);
            events.clear();
            events.addAll(eventsBefore);
        };
    }

    @Override
    public Optional<Membership> find(CommunityId community, UserId user) {
        return where(row -> row.community().equals(community) && row.user().equals(user))
                .findFirst();
    }

    @Override
    public Map<UserId, Membership> find(CommunityId community, Set<UserId> users) {
        return where(row -> row.community().equals(community) && users.contains(row.user()))
                .collect(Collectors.toMap(Membership::user, row -> row));
    }

    @Override
    public Map<CommunityId, Membership> ofUser(UserId user, Collection<CommunityId> communities) {
        return where(row -> row.user().equals(user) && communities.contains(row.community()))
                .collect(Collectors.toMap(Membership::community, row -> row));
    }

    @Override
    public Map<CommunityId, Membership> activeOf(UserId user) {
        return where(row -> row.user().equals(user) && row.isActive())
                .collect(Collectors.toMap(Membership::community, row -> row));
    }

    @Override
    public List<Membership> active(Collection<UserId> people, Optional<Set<CommunityId>> within) {
        return where(row -> row.isActive()
                        && people.contains(row.user())
                        && within.map(some -> some.contains(row.community())).orElse(true))
                .toList();
    }

    @Override
    public List<Membership> activeIn(Collection<CommunityId> communities) {
        return where(row -> row.isActive() && communities.contains(row.community()))
                .toList();
    }

    @Override
    public List<Membership> placesOf(UserId user, Set<MembershipState> states, int limit) {
        return where(row -> row.user().equals(user) && states.contains(row.state()))
                .sorted(Comparator.comparing((Membership row) -> row.state().name())
                        .thenComparing(row -> row.roles().contains(Role.FACILITATOR))
                        .reversed()
                        .thenComparingLong(Membership::id))
                .limit(limit)
                .toList();
    }

    @Override
    public Map<CommunityId, List<UserId>> facilitators(Collection<CommunityId> communities) {
        return lines(row -> row.isFacilitator() && communities.contains(row.community()))
                .map(RosterLine::membership)
                .collect(Collectors.groupingBy(
                        Membership::community, Collectors.mapping(Membership::user, Collectors.toList())));
    }

    @Override
    public Map<UserId, MembershipRow> forChange(CommunityId community, Set<UserId> users) {
        return find(community, users).values().stream().collect(Collectors.toMap(Membership::user, Row::new));
    }

    private final class Row implements MembershipRow {
        private Membership value;

        Row(Membership value) {
            this.value = value;
        }

        @Override
        public Membership value() {
            return value;
        }

        @Override
        public void save(Membership changed, SortName name) {
            boolean joins = changed.isActive() && !value.isActive() && value.state() != MembershipState.SUSPENDED;
            if (joins) {
                sources.put(changed.id(), JoinSource.SELF);
                welcomes.remove(changed.id());
            }
            value = changed;
            put(changed, name);
        }

        @Override
        public Optional<Welcome> welcome() {
            return Optional.ofNullable(welcomes.get(value.id()));
        }

        @Override
        public void welcomed(Welcome welcome) {
            welcomes.put(value.id(), welcome);
        }
    }

    @Override
    public synchronized Membership add(NewMembership made) {
        if (find(made.community(), made.user()).isPresent()) {
            throw new DuplicateKeyException(made.user().value(), new IllegalStateException("in memory"));
        }
        Membership membership = Membership.first(rows.size() + 1L, made);
        sources.put(membership.id(), made.source());
        put(membership, made.name());
        return membership;
    }

    private synchronized void put(Membership membership, SortName name) {
        rows.put(membership.id(), new RosterLine(membership, new Place(name.value(), membership.id())));
    }

    @Override
    public List<RosterLine> page(CommunityId community, RosterFilter wanted, Optional<Place> after, int limit) {
        return lines(row -> row.community().equals(community)
                        && row.state() == wanted.state()
                        && wanted.role().map(row.roles()::contains).orElse(true)
                        && wanted.kind().map(row.kind()::equals).orElse(true))
                .filter(line -> line.place().sortName().startsWith(wanted.prefix()))
                .filter(line -> after.map(place -> BY_NAME.compare(line.place(), place) > 0)
                        .orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Membership> rows(CommunityId community, long after, int limit) {
        return where(row -> row.community().equals(community) && row.id() > after)
                .sorted(Comparator.comparingLong(Membership::id))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Place> placeOf(CommunityId community, long membership) {
        return lines(row -> row.id() == membership && row.community().equals(community))
                .map(RosterLine::place)
                .findFirst();
    }

    @Override
    public int count(CommunityId community, MembershipState state) {
        return (int) where(row -> row.community().equals(community) && row.state() == state)
                .count();
    }

    @Override
    public int countMembers(CommunityId community, Optional<Role> role, Optional<Instant> since) {
        return (int) where(row -> row.community().equals(community) && row.isActive())
                .filter(row -> role.map(row.roles()::contains).orElse(true))
                .filter(row -> since.map(then -> row.joinedAt()
                                .filter(joined -> !joined.isBefore(then))
                                .isPresent())
                        .orElse(true))
                .count();
    }

    @Override
    public int countFacilitators(CommunityId community) {
        return (int) where(row -> row.community().equals(community) && row.isFacilitator())
                .count();
    }

    @Override
    public synchronized void rolesChanged(Membership before, Set<Role> now, UserId by, Instant at) {
        spells.replaceAll(
                spell -> spell.membership() == before.id() && spell.until().isEmpty() && !now.contains(spell.role())
                        ? new RoleSpell(spell.membership(), spell.role(), spell.by(), spell.since(), Optional.of(at))
                        : spell);
        now.stream()
                .filter(role -> !before.roles().contains(role))
                .sorted()
                .forEach(role -> spells.add(new RoleSpell(before.id(), role, by, at, Optional.empty())));
    }

    @Override
    public synchronized List<RoleSpell> roles(long membership) {
        return spells.stream().filter(spell -> spell.membership() == membership).toList();
    }

    @Override
    public synchronized List<Served> served(Collection<UserId> people, Role role, Optional<CommunityId> community) {
        return where(row -> people.contains(row.user())
                        && community.map(row.community()::equals).orElse(true))
                .flatMap(row -> roles(row.id()).stream()
                        .filter(spell -> spell.role() == role)
                        .map(spell -> new Served(row.user(), row.community(), spell.since(), spell.until())))
                .toList();
    }

    @Override
    public synchronized void append(MembershipEvent event) {
        events.add(event);
    }

    @Override
    public synchronized Optional<MembershipEvent> lastEvent(long membership) {
        return events.stream().filter(event -> event.membership() == membership).reduce((first, second) -> second);
    }

    @Override
    public synchronized List<HistoryLine> history(CommunityId community, OptionalLong before, int limit) {
        return IntStream.iterate(events.size(), no -> no > 0, no -> no - 1)
                .filter(no -> before.isEmpty() || no < before.getAsLong())
                .mapToObj(no -> new HistoryLine(no, userOf(events.get(no - 1)), events.get(no - 1)))
                .filter(line -> line.event().community().equals(community))
                .limit(limit)
                .toList();
    }

    @Override
    public List<MembershipEvent> since(CommunityId community, Instant then, int limit) {
        return history(community, OptionalLong.empty(), Integer.MAX_VALUE).stream()
                .map(HistoryLine::event)
                .filter(event -> !event.at().isBefore(then))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Map<Long, List<Instant>> leftState(Collection<Long> memberships, MembershipState from) {
        return events.stream()
                .filter(event -> memberships.contains(event.membership())
                        && event.from().filter(from::equals).isPresent())
                .collect(Collectors.groupingBy(
                        MembershipEvent::membership, Collectors.mapping(MembershipEvent::at, Collectors.toList())));
    }

    private UserId userOf(MembershipEvent event) {
        return rows.get(event.membership()).membership().user();
    }

    /** Everything that ever happened, oldest first. */
    public synchronized List<MembershipEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public synchronized List<MembershipEvent> lastEvents(long membership, int limit) {
        List<MembershipEvent> newest = new ArrayList<>(events.stream()
                .filter(event -> event.membership() == membership)
                .toList());
        Collections.reverse(newest);
        return List.copyOf(newest.subList(0, Math.min(limit, newest.size())));
    }

    @Override
    public List<Membership> waitingSince(
            MembershipState state, Instant before, boolean reminded, long after, int limit) {
        return byNumber(
                row -> row.state() == state
                        && !row.since().isAfter(before)
                        && (reminded || row.remindedAt().isEmpty()),
                after,
                limit);
    }

    @Override
    public List<Membership> guestsUntil(LocalDate day, boolean reminded, long after, int limit) {
        return byNumber(
                row -> row.guest().filter(guest -> !guest.until().isAfter(day)).isPresent()
                        && (row.isActive() || row.state() == MembershipState.SUSPENDED)
                        && (reminded || row.remindedAt().isEmpty()),
                after,
                limit);
    }

    @Override
    public List<Membership> termsUntil(LocalDate day, boolean told, long after, int limit) {
        return byNumber(
                row -> row.isFacilitator()
                        && row.tenure()
                                .term()
                                .filter(term -> !term.until().isAfter(day))
                                .filter(term -> told || term.told().isEmpty())
                                .isPresent(),
                after,
                limit);
    }

    @Override
    public int countGuests(CommunityId community) {
        return (int) where(row -> row.community().equals(community) && row.isActive() && row.kind() == MemberKind.GUEST)
                .count();
    }

    @Override
    public List<Membership> waiting(CommunityId community, Waiting what, Instant now, int limit) {
        return where(row -> row.community().equals(community) && waits(row, what, now))
                .sorted(Comparator.comparing(what::since).thenComparingLong(Membership::id))
                .limit(limit)
                .toList();
    }

    @Override
    public int countWaiting(CommunityId community, Waiting what, Instant now) {
        return waiting(community, what, now, Integer.MAX_VALUE).size();
    }

    @Override
    public List<Membership> waitingIn(Collection<CommunityId> communities, Instant now, int limit) {
        return byNumber(
                row -> communities.contains(row.community())
                        && Stream.of(Waiting.PROPOSAL, Waiting.LAPSING, Waiting.NEWCOMER, Waiting.GUEST)
                                .anyMatch(what -> waits(row, what, now)),
                0,
                limit);
    }

    private boolean waits(Membership row, Waiting what, Instant now) {
        boolean there = row.state() == what.state() && !what.since(row).isAfter(what.latest(now));
        boolean tooOldOrKnown = what == Waiting.NEWCOMER
                && (!what.since(row).isAfter(Waiting.newSince(now))
                        || welcomes.containsKey(row.id())
                        || row.isFacilitator()
                        || sources.get(row.id()) == JoinSource.FOUNDING);
        return there && !tooOldOrKnown;
    }

    @Override
    public synchronized List<Greeting> welcomedBy(Collection<UserId> people, Optional<CommunityId> community) {
        return where(row -> community.map(row.community()::equals).orElse(true))
                .flatMap(row -> Optional.ofNullable(welcomes.get(row.id()))
                        .filter(welcome -> people.contains(welcome.by()))
                        .map(welcome -> new Greeting(row.community(), row.user(), welcome))
                        .stream())
                .toList();
    }

    @Override
    public List<Membership> volunteers(CommunityId community, Instant since, int limit) {
        return where(row -> row.community().equals(community) && row.isActive())
                .filter(row -> row.tenure()
                        .volunteered()
                        .filter(at -> !at.isBefore(since))
                        .isPresent())
                .sorted(Comparator.comparing(
                                (Membership row) -> row.tenure().volunteered().orElseThrow())
                        .thenComparingLong(Membership::id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Membership> longest(CommunityId community, int limit) {
        return where(row -> row.community().equals(community) && row.isActive())
                .sorted(Comparator.comparing((Membership row) -> row.joinedAt().orElseThrow())
                        .thenComparingLong(Membership::id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Membership> walk(long after, int limit) {
        return byNumber(
                row -> row.state() == MembershipState.ACTIVE || row.state() == MembershipState.SUSPENDED, after, limit);
    }

    @Override
    public List<Membership> walkAll(long after, int limit) {
        return byNumber(row -> true, after, limit);
    }

    private List<Membership> byNumber(Predicate<Membership> condition, long after, int limit) {
        return where(condition)
                .filter(row -> row.id() > after)
                .sorted(Comparator.comparingLong(Membership::id))
                .limit(limit)
                .toList();
    }

    private Stream<Membership> where(Predicate<Membership> condition) {
        return lines(condition).map(RosterLine::membership);
    }

    private synchronized Stream<RosterLine> lines(Predicate<Membership> condition) {
        return List.copyOf(rows.values()).stream()
                .filter(line -> condition.test(line.membership()))
                .sorted(Comparator.comparing(RosterLine::place, BY_NAME));
    }
}
