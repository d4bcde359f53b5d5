package io.guildhall.recognition.kudos;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Thanks from one person to another.
 *
 * @param id its number in the database
 * @param reason what for, in the words of who gave it: plain text of {@value #REASON_MIN} to {@value #REASON_MAX} characters; empty once it was taken
 *     back, or its words went with somebody who was erased
 * @param tag which kind of help it was; empty where the giver chose none
 * @param page the host's number of the page that it is about; empty for none
 * @param retractedAt when it was taken back; empty where it stands
 */
public record Kudos(
        long id,
        CommunityId community,
        UserId from,
        UserId to,
        String reason,
        Optional<KudosTag> tag,
        Optional<Long> page,
        Instant at,
        KudosState state,
        Optional<Instant> retractedAt) {
    /** Shorter reasons say nothing to whoever reads them. Counted without blanks around. */
    public static final int REASON_MIN = 15;

    public static final int REASON_MAX = 500;

    /** How many somebody may give in a day of their own time zone, in all communities together. */
    public static final int A_DAY = 3;

    /** For how long it can be taken back. */
    public static final Duration RETRACTABLE = Duration.ofMinutes(10);

    /** Whether it counts for who got it. */
    public boolean stands() {
        return state != KudosState.RETRACTED;
    }

    /** Until when that person may take it back; empty where they may not. */
    Optional<Instant> retractableUntil(Optional<UserId> by, Instant now) {
        return Optional.of(at.plus(RETRACTABLE))
                .filter(until ->
                        state == KudosState.GIVEN && by.filter(from::equals).isPresent() && now.isBefore(until));
    }

    /** The same, taken back: nothing of its words is left. */
    Kudos retracted(Instant now) {
        return new Kudos(
                id,
                community,
                from,
                to,
                "",
                Optional.empty(),
                Optional.empty(),
                at,
                KudosState.RETRACTED,
                Optional.of(now));
    }
}
