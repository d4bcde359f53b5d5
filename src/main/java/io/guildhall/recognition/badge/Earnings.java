package io.guildhall.recognition.badge;

import io.guildhall.community.Communities;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Events;
import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.SpaceKey;
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
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What rules give, given by nobody. */
@Named
final class Earnings implements EarnedBadges {
    private final BadgeBook book;
    private final Awards awards;
    private final Communities communities;
    private final Audit audit;
    private final Occasions occasions;
    private final Locks locks;
    private final Transactions transactions;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Earnings(
            BadgeBook book,
            Awards awards,
            Communities communities,
            Audit audit,
            Occasions occasions,
            Locks locks,
            Transactions transactions,
            Events events,
            Ids ids,
            Clock clock) {
        this.book = book;
        this.awards = awards;
        this.communities = communities;
        this.audit = audit;
        this.occasions = occasions;
        this.locks = locks;
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
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
                .filter(award -> counts(badge, award))
                .filter(award -> award.stateAt(now) != AwardState.EXPIRED)
                .collect(Collectors.toMap(
                        Award::earner,
                        award -> award.state() == AwardState.GRANTED ? Holding.HAS : Holding.TAKEN_BACK,
                        (one, other) -> one == Holding.HAS ? one : other));
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
    private Optional<Spot> where(BadgeClass badge) {
        Optional<CommunityId> counted = badge.counted();
        return counted.isEmpty()
                ? Optional.of(new Spot(Occasion.NO_COMMUNITY, AuditEntry.SITE))
                : counted.flatMap(communities::find)
                        .filter(place -> !place.isArchived())
                        .map(place -> new Spot(place.id().value(), place.space()));
    }

    private List<Award> given(BadgeClass badge, Spot place, Collection<UserId> earners, boolean telling) {
        Instant now = clock.instant();
        Map<UserId, Holding> holdings = holdings(badge, earners);
        List<UserId> wanting = earners.stream()
                .distinct()
                .filter(person -> !holdings.containsKey(person))
                .toList();
        if (wanting.isEmpty()) {
            return List.of();
        }
        over(badge, place, wanting, now);
        BadgeClass version = book.given(badge, now);
        List<Award> given = awards.add(
                wanting.stream().map(person -> award(version, person, now)).toList());
        for (Award award : given) {
            audit.record(new AuditEntry(
                    Optional.empty(),
                    OccasionKind.EARNED.act(),
                    place.space(),
                    "award:" + award.id(),
                    award.state().name(),
                    now));
            if (telling) {
                occasions.note(news(OccasionKind.EARNED, place, award, now));
            }
        }
        return given;
    }

    /** Nobody writes down that time went by until the badge is given again. */
    private void over(BadgeClass badge, Spot place, List<UserId> people, Instant now) {
        if (badge.expiresAfterDays().isEmpty()) {
            return;
        }
        awards.ofBadge(badge.key(), people).stream()
                .filter(award -> award.state() == AwardState.GRANTED && award.stateAt(now) == AwardState.EXPIRED)
                .forEach(award -> {
                    awards.save(award.expired());
                    audit.record(new AuditEntry(
                            Optional.empty(),
                            OccasionKind.AWARD_EXPIRED.act(),
                            place.space(),
                            "award:" + award.id(),
                            AwardState.EXPIRED.name(),
                            now));
                    occasions.note(news(OccasionKind.AWARD_EXPIRED, place, award, now));
                });
    }

    private Award award(BadgeClass badge, UserId earner, Instant now) {
        return new Award(
                0,
                badge.id(),
                badge.key(),
                badge.face(),
                badge.counted(),
                earner,
                Optional.empty(),
                "",
                AwardSource.RULE,
                AwardState.GRANTED,
                now,
                badge.endOf(now),
                Optional.empty(),
                badge.rule().filter(BadgeRule::isOfMentoring).isPresent(),
                false,
                ids.next(),
                OptionalLong.empty(),
                badge.multiple() ? "rule" : NewAward.ONCE);
    }

    private static Occasion news(OccasionKind kind, Spot place, Award award, Instant now) {
        return new Occasion(
                kind,
                place.community(),
                place.space(),
                Optional.of(award.earner()),
                Optional.empty(),
                "award:" + award.id(),
                award.face().name(),
                "",
                Optional.empty(),
                now);
    }

    /** Where something is given, as the audit and notices know it. */
    private record Spot(long community, SpaceKey space) {}
}
