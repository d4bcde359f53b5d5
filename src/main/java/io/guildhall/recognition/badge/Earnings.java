package io.guildhall.recognition.badge;

import io.guildhall.community.Communities;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Events;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What rules give, given by nobody. */
@Named
final class Earnings implements EarnedBadges {
    private final BadgeBook book;
    private final Awards awards;
    private final Communities communities;
    private final Granting granting;
    private final Locks locks;
    private final Transactions transactions;
    private final Events events;
    private final Clock clock;

    @Inject
    Earnings(
            BadgeBook book,
            Awards awards,
            Communities communities,
            Granting granting,
            Locks locks,
            Transactions transactions,
            Events events,
            Clock clock) {
        this.book = book;
        this.awards = awards;
        this.communities = communities;
        this.granting = granting;
        this.locks = locks;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<BadgeClass> newest(String key) {
        return book.newest(key);
    }

    @Override
    public List<BadgeClass> all() {
        return book.earned(Optional.empty());
    }

    @Override
    public List<BadgeClass> of(Set<CommunityId> within) {
        return book.earned(Optional.of(within));
    }

    @Override
    public Map<UserId, Holding> holdings(BadgeClass badge, Collection<UserId> people) {
        Instant now = clock.instant();
        return awards.ofBadge(badge.key(), people).stream()
                .filter(award -> settles(badge, award, now))
                .collect(Collectors.toMap(
                        Award::earner,
                        award -> award.state() == AwardState.GRANTED ? Holding.HAS : Holding.TAKEN_BACK,
                        (one, other) -> one == Holding.HAS ? one : other));
    }

    @Override
    public Set<String> settled(UserId earner, Collection<BadgeClass> badges) {
        Instant now = clock.instant();
        Map<String, BadgeClass> byKey = badges.stream().collect(Collectors.toMap(BadgeClass::key, badge -> badge));
        return awards.ofEarner(earner, byKey.keySet()).stream()
                .filter(award -> Optional.ofNullable(byKey.get(award.badgeKey()))
                        .filter(badge -> settles(badge, award, now))
                        .isPresent())
                .map(Award::badgeKey)
                .collect(Collectors.toSet());
    }

    private static boolean settles(BadgeClass badge, Award award, Instant now) {
        return counts(badge, award) && award.stateAt(now) != AwardState.EXPIRED;
    }

    @Override
    public Set<UserId> former(BadgeClass badge, Collection<UserId> people) {
        if (badge.expiresAfterDays().isEmpty() || people.isEmpty()) {
            return Set.of();
        }
        Instant now = clock.instant();
        return awards.ofBadge(badge.key(), people).stream()
                .filter(award -> counts(badge, award) && award.stateAt(now) == AwardState.EXPIRED)
                .map(Award::earner)
                .collect(Collectors.toSet());
    }

    /** Of a badge that somebody may have more than once, only what its rule gave. */
    private static boolean counts(BadgeClass badge, Award award) {
        return !badge.multiple() || award.source() == AwardSource.RULE;
    }

    @Override
    public List<UserId> award(BadgeClass badge, Collection<UserId> earners, boolean telling) {
        if (earners.isEmpty()) {
            return List.of();
        }
        List<Award> given = locks.locked(
                "badge:" + badge.key(),
                () -> transactions.inTransaction(() -> book.newest(badge.key())
                        .filter(newest -> newest.state() == BadgeState.ACTIVE
                                && newest.rule().equals(badge.rule()))
                        .flatMap(newest -> where(newest).map(place -> given(newest, place, earners, telling)))
                        .orElse(List.of())));
        given.forEach(award -> events.publish(
                new AwardChanged(award.id(), award.badgeKey(), award.earner(), award.state(), award.at())));
        return given.stream().map(Award::earner).toList();
    }

    /** Where it is given; empty where nothing is given any more. */
    private Optional<AwardPlace> where(BadgeClass badge) {
        Optional<CommunityId> counted = badge.counted();
        return counted.isEmpty()
                ? Optional.of(AwardPlace.SITE)
                : counted.flatMap(communities::find)
                        .filter(place -> !place.isArchived())
                        .map(AwardPlace::of);
    }

    private List<Award> given(BadgeClass badge, AwardPlace place, Collection<UserId> earners, boolean telling) {
        Instant now = clock.instant();
        Map<UserId, Holding> holdings = holdings(badge, earners);
        List<UserId> wanting = earners.stream()
                .distinct()
                .filter(person -> !holdings.containsKey(person))
                .toList();
        return wanting.isEmpty()
                ? List.of()
                : granting.earned(place, badge, wanting, over(badge, wanting, now), telling, now);
    }

    /** What they had of it until its time was over, and nobody wrote that down yet. */
    private List<Award> over(BadgeClass badge, Collection<UserId> people, Instant now) {
        return badge.expiresAfterDays().isEmpty()
                ? List.of()
                : awards.ofBadge(badge.key(), people).stream()
                        .filter(award ->
                                award.state() == AwardState.GRANTED && award.stateAt(now) == AwardState.EXPIRED)
                        .toList();
    }
}
