package io.guildhall.mentoring.following;

import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How a running pairing goes, by nothing but when they met and when they meet next. */
public enum PairProgress {
    /** They did not meet for {@link #QUIET} and planned nothing: somebody may ask whether they want to go on. */
    STUCK,
    /** They began less than {@link #QUIET} ago and have neither met nor planned. */
    TOO_EARLY,
    ON_TRACK,
    /** They rest, which asks nothing of anybody. */
    PAUSED,
    /** They were offered to each other, and one of them has not said yes. */
    OFFERED;

    /** How long a pairing may be quiet. */
    public static final Duration QUIET = Duration.ofDays(21);

    static PairProgress of(Pairing pairing, Instant now) {
        Course course = pairing.course();
        if (pairing.state() == PairingState.PAUSED) {
            return PAUSED;
        }
        if (pairing.state() == PairingState.OFFERED) {
            return OFFERED;
        }
        if (course.nextMeeting().filter(next -> next.isAfter(now)).isPresent()) {
            return ON_TRACK;
        }
        Optional<Instant> met = course.lastMet();
        Instant last = met.or(course::start).orElse(pairing.since());
        if (!last.plus(QUIET).isAfter(now)) {
            return STUCK;
        }
        return met.isPresent() ? ON_TRACK : TOO_EARLY;
    }
}
