package io.guildhall.membership.numbers;

import io.guildhall.membership.MembershipEvent;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.numbers.CommunityNumbers.Answered;
import io.guildhall.membership.numbers.CommunityNumbers.Figure;
import io.guildhall.membership.numbers.CommunityNumbers.Point;
import io.guildhall.membership.numbers.CommunityNumbers.Tally;
import io.guildhall.membership.numbers.CommunityNumbers.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Counts what happened in a community. Pure.
 *
 * <p>Joined is who became a member, also again; left is who stopped being one, also by being removed. Somebody whose account sleeps does neither. A request counts
 * for the period in which it was made, once it is two days old or answered; one that was taken back before counts for nothing.
 *
 * @param events what happened, newest first, as far back as {@code from}
 * @param from since when all events are among them
 */
record Tallying(List<MembershipEvent> events, Instant from, Instant now, Duration period, int members) {
    private static final int PARTS = 12;
    private static final Duration SOON = Duration.ofDays(2);
    private static final Set<MembershipState> IN = Set.of(MembershipState.ACTIVE, MembershipState.SUSPENDED);
    private static final Set<MembershipState> OUT =
            Set.of(MembershipState.LEFT, MembershipState.REMOVED, MembershipState.BANNED, MembershipState.EXPIRED);
    private static final Set<MembershipState> ANSWERS = Set.of(MembershipState.ACTIVE, MembershipState.DECLINED);

    /** @param writing who writes, which is counted elsewhere and only set beside the rest */
    Tally tally(Writing writing) {
        Instant began = now.minus(period);
        boolean whole = !from.isAfter(began);
        return new Tally(
                whole,
                new Figure(
                        members,
                        whole ? OptionalInt.of(membersAt(began)) : OptionalInt.empty(),
                        course(whole, this::membersAt)),
                figure(whole, Tallying::isJoining),
                figure(whole, Tallying::isLeaving),
                writing,
                answered(began));
    }

    private Figure figure(boolean whole, Predicate<MembershipEvent> counted) {
        Instant began = now.minus(period);
        Instant before = began.minus(period);
        OptionalInt earlier =
                from.isAfter(before) ? OptionalInt.empty() : OptionalInt.of(count(counted, before, began));
        return new Figure(
                count(counted, began, now),
                earlier,
                course(whole, until -> count(counted, until.minus(part()), until)));
    }

    private List<Point> course(boolean whole, ToIntFunction<Instant> value) {
        return IntStream.range(0, whole ? PARTS : 0)
                .mapToObj(part -> now.minus(part().multipliedBy(PARTS - 1L - part)))
                .map(until -> new Point(until, value.applyAsInt(until)))
                .toList();
    }

    private Duration part() {
        return period.dividedBy(PARTS);
    }

    private int count(Predicate<MembershipEvent> counted, Instant after, Instant until) {
        return (int) events.stream()
                .filter(counted)
                .filter(event -> event.at().isAfter(after) && !event.at().isAfter(until))
                .count();
    }

    /** How many members there were then: those of now, with everything since undone. */
    private int membersAt(Instant then) {
        int since = events.stream()
                .filter(event -> event.at().isAfter(then))
                .mapToInt(Tallying::difference)
                .sum();
        return Math.max(0, members - since);
    }

    private static int difference(MembershipEvent event) {
        boolean was =
                event.from().filter(state -> state == MembershipState.ACTIVE).isPresent();
        boolean is = event.to() == MembershipState.ACTIVE;
        return was == is ? 0 : is ? 1 : -1;
    }

    private static boolean isJoining(MembershipEvent event) {
        return event.to() == MembershipState.ACTIVE
                && event.from().filter(IN::contains).isEmpty();
    }

    private static boolean isLeaving(MembershipEvent event) {
        return OUT.contains(event.to()) && event.from().filter(IN::contains).isPresent();
    }

    private Optional<Answered> answered(Instant began) {
        Map<Long, MembershipEvent> next = new HashMap<>();
        int all = 0;
        int soon = 0;
        for (MembershipEvent event : events) {
            Optional<MembershipEvent> end = Optional.ofNullable(next.put(event.membership(), event));
            if (event.to() != MembershipState.REQUESTED || !event.at().isAfter(began)) {
                continue;
            }
            boolean inTime = end.map(MembershipEvent::at)
                            .orElse(now)
                            .compareTo(event.at().plus(SOON))
                    <= 0;
            boolean isAnswer = end.filter(each -> ANSWERS.contains(each.to())).isPresent();
            if (inTime && isAnswer) {
                soon++;
            }
            if (isAnswer || !inTime) {
                all++;
            }
        }
        return Optional.of(new Answered(all, soon)).filter(found -> found.all() >= CommunityNumbers.PEOPLE_MIN);
    }
}
