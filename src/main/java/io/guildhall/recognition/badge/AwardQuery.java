package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which awards are meant. What is empty lets all through.
 *
 * @param earner who has them
 * @param badgeKey of which badge, whatever its version
 * @param community where they were given
 * @param since not before then
 * @param before only those with smaller numbers
 * @param seenBy leaves out, in the database, what others keep to themselves; anonymous people see nothing hidden
 * @param over whether those are meant too that were taken back or are over
 * @param now the moment at which those that last for a time are over or not
 */
public record AwardQuery(
        Optional<UserId> earner,
        Optional<String> badgeKey,
        Optional<CommunityId> community,
        Optional<Instant> since,
        OptionalLong before,
        Optional<UserId> seenBy,
        boolean over,
        Instant now) {
    /** All that somebody may see and that are not over; narrow it. */
    public static AwardQuery seenBy(Optional<UserId> viewer, Instant now) {
        return new AwardQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                viewer,
                false,
                now);
    }

    /** Of one person. */
    public AwardQuery of(UserId person) {
        return new AwardQuery(Optional.of(person), badgeKey, community, since, before, seenBy, over, now);
    }

    /** Of one badge. */
    public AwardQuery ofBadge(String key) {
        return new AwardQuery(earner, Optional.of(key), community, since, before, seenBy, over, now);
    }

    /** Given in one community. */
    public AwardQuery in(CommunityId place) {
        return new AwardQuery(earner, badgeKey, Optional.of(place), since, before, seenBy, over, now);
    }

    /** Not before a moment, where one is given. */
    public AwardQuery since(Optional<Instant> moment) {
        return new AwardQuery(earner, badgeKey, community, moment, before, seenBy, over, now);
    }

    /** Only those with smaller numbers, where one is given. */
    public AwardQuery before(OptionalLong number) {
        return new AwardQuery(earner, badgeKey, community, since, number, seenBy, over, now);
    }

    /** With those that were taken back or are over. */
    public AwardQuery withOver() {
        return new AwardQuery(earner, badgeKey, community, since, before, seenBy, true, now);
    }
}
