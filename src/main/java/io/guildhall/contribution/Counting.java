package io.guildhall.contribution;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.Turnout;
import io.guildhall.community.Turnout.Count;
import io.guildhall.community.Turnout.Span;
import io.guildhall.contribution.Contributor.Writing;
import io.guildhall.contribution.TakingPart.Doing;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.Memberships;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts how many people wrote something in a community, under its lock and from the rows, so that it can always be done again. */
@Named
final class Counting {
    /** The median of fewer people would be about somebody in particular (domain, section 8). */
    static final int PEOPLE_MIN = 5;

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration QUARTER = Duration.ofDays(90);
    private static final Duration YEAR = Duration.ofDays(365);

    /** So many of those who did something last are looked at for levels. */
    private static final int LOOKED_AT = 10_000;

    private final CommunityDoor door;
    private final Contributors contributors;
    private final Memberships memberships;

    @Inject
    Counting(CommunityDoor door, Contributors contributors, Memberships memberships) {
        this.door = door;
        this.contributors = contributors;
        this.memberships = memberships;
    }

    /** Keeps who wrote something, and counts. At most twenty statements besides one for each person who did, and one more for each 500 who did lately. */
    Change<Turnout> count(Fresh fresh, List<Contribution> written, Instant now) {
        Community before = fresh.communityRow().value();
        if (!written.isEmpty()) {
            contributors.keep(people(fresh, written));
        }
        Turnout turnout = before.turnout().with(counted(before.id(), takingPart(before, now), now));
        Community after = before.withTurnout(turnout);
        Optional<Instant> last = written.stream()
                .filter(each -> each.kind().isText())
                .map(Contribution::at)
                .max(Instant::compareTo);
        if (last.isEmpty()) {
            fresh.communityRow().save(after);
            return Change.none(Outcome.done(turnout));
        }
        return new Change<>(Outcome.done(turnout), door.happened(fresh, after, Optional.empty(), last.get()));
    }

    private static List<Contributor> people(Fresh fresh, List<Contribution> written) {
        CommunityId community = fresh.communityRow().value().id();
        List<Contributor> people = new ArrayList<>();
        written.stream()
                .collect(Collectors.groupingBy(Contribution::user))
                .forEach((user, own) -> fresh.rowOf(user)
                        .map(MembershipRow::value)
                        .flatMap(Membership::joinedAt)
                        .ifPresent(joined ->
                                people.add(new Contributor(community, user, writing(own, joined), activeDays(own)))));
        return people;
    }

    private static Optional<Writing> writing(List<Contribution> own, Instant joined) {
        return own.stream()
                .filter(each -> each.kind().isText())
                .map(each -> new Writing(each.at(), each.at(), 0))
                .reduce((one, other) -> one.first().isBefore(other.first()) ? one.plus(other) : other.plus(one))
                .map(times -> new Writing(times.first(), times.last(), days(joined, times.first())));
    }

    private static int days(Instant joined, Instant first) {
        return (int) Math.max(0, Duration.between(joined, first).toDays());
    }

    private static ActiveDays activeDays(List<Contribution> own) {
        return own.stream()
                .map(each -> ActiveDays.on(each.at(), each.points()))
                .reduce(ActiveDays.NONE, ActiveDays::plus);
    }

    /** Three statements, and one more for each 500 people who did something. */
    private TakingPart takingPart(Community community, Instant now) {
        Map<UserId, ActiveDays> days = contributors.active(community.id(), now, LOOKED_AT);
        List<Membership> doing = memberships.find(community.id(), days.keySet()).values().stream()
                .filter(Membership::isActive)
                .toList();
        int leading = (int) doing.stream().filter(Membership::isFacilitator).count();
        return new TakingPart(
                doing.stream().map(each -> doing(each, days, now)).toList(),
                memberships.countFacilitators(community.id()) - leading,
                community.memberCount());
    }

    private static Doing doing(Membership member, Map<UserId, ActiveDays> days, Instant now) {
        ActiveDays own = days.getOrDefault(member.user(), ActiveDays.NONE);
        return new Doing(member.isFacilitator(), own.weeks(now), own.points(now));
    }

    private Count counted(CommunityId community, TakingPart taking, Instant now) {
        return new Count(
                now,
                contributors.countSince(community, now.minus(WEEK)),
                span(community, now.minus(MONTH)),
                span(community, now.minus(QUARTER)),
                span(community, now.minus(YEAR)),
                taking.levels(),
                taking.load());
    }

    private Span span(CommunityId community, Instant then) {
        return new Span(contributors.countSince(community, then), contributors.medianDays(community, then, PEOPLE_MIN));
    }
}
