package io.guildhall.contribution;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.Turnout;
import io.guildhall.community.Turnout.Count;
import io.guildhall.community.Turnout.Span;
import io.guildhall.contribution.Contributor.Writing;
import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRow;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    private final CommunityDoor door;
    private final Contributors contributors;

    @Inject
    Counting(CommunityDoor door, Contributors contributors) {
        this.door = door;
        this.contributors = contributors;
    }

    /** Keeps who wrote something, and counts. Fifteen statements at most besides one for each person who did. */
    Change<Turnout> count(Fresh fresh, List<Contribution> written, Instant now) {
        Community before = fresh.communityRow().value();
        if (!written.isEmpty()) {
            contributors.keep(people(fresh, written));
        }
        Turnout turnout = before.turnout().with(counted(before.id(), now));
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

    private Count counted(CommunityId community, Instant now) {
        return new Count(
                now,
                contributors.countSince(community, now.minus(WEEK)),
                span(community, now.minus(MONTH)),
                span(community, now.minus(QUARTER)),
                span(community, now.minus(YEAR)));
    }

    private Span span(CommunityId community, Instant then) {
        return new Span(contributors.countSince(community, then), contributors.medianDays(community, then, PEOPLE_MIN));
    }
}
