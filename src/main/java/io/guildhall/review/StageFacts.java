package io.guildhall.review;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a community that tells of its stage.
 *
 * @param facilitators how many facilitate
 * @param quarter the last 90 days in numbers; empty where so few take part that the numbers would be about somebody in particular
 * @param adopted how many ambitions its members agreed on, with {@code fulfilled}, how many of them they reached; twenty at most are looked at
 * @param reviewedAt when it last held a review; empty where it never did
 * @param now the moment that all of this is seen from
 */
public record StageFacts(
        Community community,
        int facilitators,
        Optional<Headcount> quarter,
        int adopted,
        int fulfilled,
        Optional<Instant> reviewedAt,
        Instant now) {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration QUIET_FOR = Duration.ofDays(60);

    /** Whether a next meeting is planned. */
    boolean meets() {
        return community
                .arrangements()
                .meeting()
                .filter(meeting -> meeting.next(now).isPresent())
                .isPresent();
    }

    /** Whether it was launched more than a year ago. */
    boolean hasLasted() {
        return community
                .arrangements()
                .launchedAt()
                .filter(at -> at.isBefore(now.minus(YEAR)))
                .isPresent();
    }

    /** Whether it held a review within a year. */
    boolean hasLookedBack() {
        return reviewedAt.filter(at -> at.isAfter(now.minus(YEAR))).isPresent();
    }

    /** Whether it rests, or nothing has happened in it for 60 days. */
    boolean isQuiet() {
        return community.life().status() == CommunityStatus.DORMANT
                || community
                        .life()
                        .pulse()
                        .last()
                        .filter(at -> at.isBefore(now.minus(QUIET_FOR)))
                        .isPresent();
    }
}
