package io.guildhall.membership.joining;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Waiting;
import io.guildhall.site.Span;
import io.guildhall.site.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is over when nobody answers, after how long, and when whoever can answer is reminded. */
public enum Lapse {
    REQUEST(
            MembershipState.REQUESTED,
            times -> times.days(Span.REQUESTS),
            "membership.request-expired",
            Optional.of(Duration.ofDays(3))),
    INVITATION(
            MembershipState.INVITED,
            times -> Waiting.INVITATION_LASTS,
            "membership.invitation-lapsed",
            Optional.of(Duration.ofDays(7))),
    PROPOSAL(
            MembershipState.INVITE_REQUESTED,
            times -> Duration.ofDays(14),
            "membership.invite-lapsed",
            Optional.empty());

    private final MembershipState state;
    private final Function<Times, Duration> lasts;
    private final String act;
    private final Optional<Duration> reminder;

    Lapse(MembershipState state, Function<Times, Duration> lasts, String act, Optional<Duration> reminder) {
        this.state = state;
        this.lasts = lasts;
        this.act = act;
        this.reminder = reminder;
    }

    /** When what waits there is over if nobody answers; empty where nothing waits. */
    public static Optional<Instant> endOf(Membership membership, Times times) {
        return Stream.of(values())
                .filter(lapse -> lapse.state == membership.state())
                .findFirst()
                .map(lapse -> membership.since().plus(lapse.lasts(times)));
    }

    /** What waits. */
    MembershipState state() {
        return state;
    }

    /** How long it waits. */
    Duration lasts(Times times) {
        return lasts.apply(times);
    }

    /** What the audit calls its end. */
    String act() {
        return act;
    }

    /** What that reminder is. */
    Optional<OccasionKind> reminds() {
        return switch (this) {
            case REQUEST -> Optional.of(OccasionKind.REQUEST_REMINDED);
            case INVITATION -> Optional.of(OccasionKind.INVITATION_REMINDED);
            case PROPOSAL -> Optional.empty();
        };
    }

    /** After how long somebody is reminded; empty where nobody is. */
    Optional<Duration> reminder() {
        return reminder;
    }
}
