package io.guildhall.recognition.nomination;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * That a member proposed another one for a badge.
 *
 * @param id its number in the database; 0 until it is kept
 * @param community where it was made, and where the badge would be given
 * @param badge the key of the badge, whatever its version
 * @param reason why, in the words of whoever nominated; it becomes the award's
 * @param decision how it ended; empty while it waits
 */
public record Nomination(
        long id,
        CommunityId community,
        String badge,
        UserId nominee,
        UserId nominator,
        String reason,
        NominationState state,
        Instant at,
        Optional<Decision> decision) {
    /**
     * So many members besides whoever nominated endorse it before it is ready. It is the same everywhere: two is the least that is more than one friend's
     * word, and a community too small for it has its badges given by hand, which needs no endorsement at all.
     */
    public static final int ENDORSEMENTS = 2;

    /** After so long without a decision it is over. */
    public static final Duration HOLDS = Duration.ofDays(60);

    /**
     * How it ended.
     *
     * @param by who ended it; empty where time did
     * @param reason why it was rejected; empty otherwise
     * @param award the number of the award; empty where there is none
     */
    public record Decision(Instant at, Optional<UserId> by, String reason, OptionalLong award) {}

    /** One that begins. */
    static Nomination begun(
            CommunityId community, String badge, UserId nominee, UserId nominator, String reason, Instant at) {
        return new Nomination(
                0, community, badge, nominee, nominator, reason, NominationState.OPEN, at, Optional.empty());
    }

    /** The same under the number that the database gave it. */
    public Nomination numbered(long number) {
        return new Nomination(number, community, badge, nominee, nominator, reason, state, at, decision);
    }

    Nomination ready() {
        return in(NominationState.READY, decision);
    }

    Nomination ended(NominationState as, Decision how) {
        return in(as, Optional.of(how));
    }

    private Nomination in(NominationState other, Optional<Decision> how) {
        return new Nomination(id, community, badge, nominee, nominator, reason, other, at, how);
    }

    /** Whether its time is over at a moment. */
    boolean isLate(Instant now) {
        return state.waits() && !now.isBefore(at.plus(HOLDS));
    }

    /** What the record and notices call it by. */
    String reference() {
        return "nomination:" + id;
    }

    /** What the award that comes of it stands on; with its time, for on another site another one has its number. */
    String mark() {
        return reference() + "-" + at.toEpochMilli();
    }
}
