package io.guildhall.notice;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Port: where notices are kept. */
public interface Notices {
    /** Which of these keys are taken. One statement for every 500. */
    Set<String> taken(Collection<String> keys);

    /**
     * Keeps a notice; its number.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where the key is taken
     */
    long add(NewNotice notice);

    /**
     * Ends the waiting of notices of these kinds that came of earlier occasions.
     *
     * @param about whom they are about, or who has them where they are about nobody; empty for all of the community
     * @param reference only those whose occasions have it; empty for whichever
     * @return how many waited
     */
    int settle(
            CommunityId community,
            Set<OccasionKind> kinds,
            Optional<UserId> about,
            String reference,
            long beforeOccasion,
            Instant at);

    /** Somebody's notices, newest first, only before a number where one is given. One statement. */
    List<Notice> of(UserId user, OptionalLong before, int limit);

    /** The same, only what is neither read nor done and came after a number. One statement. */
    List<Notice> fresh(UserId user, long after, OptionalLong before, int limit);

    /** One of somebody's notices; empty for another's. */
    Optional<Notice> find(UserId user, long id);

    /** Notes that it was read, or that it is done; a second time changes nothing. */
    void mark(long id, Optional<Instant> readAt, Optional<Instant> doneAt);

    /** What waits for somebody's weekly mail and is still news, newest first. One statement. */
    List<Notice> weekly(UserId user, int limit);

    /** Those were in a week's mail. */
    void mailed(Collection<Long> notices);

    /** Deletes the oldest of what is older than a time, at most so many; in a transaction. Two statements for 500. @return how many there were */
    int forgetBefore(Instant time, int most);
}
