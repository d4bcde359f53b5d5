package io.guildhall.notice;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * That one person is told of one occasion.
 *
 * @param user who is told
 * @param text the name of its texts in the notice table
 * @param about who the occasion happened to
 * @param readAt when the person said that they read it
 * @param doneAt when it stopped waiting: the person said so, or what it asked for happened
 */
public record Notice(
        long id,
        UserId user,
        long occasion,
        CommunityId community,
        OccasionKind kind,
        String text,
        Optional<UserId> about,
        Plan plan,
        Instant at,
        Optional<Instant> readAt,
        Optional<Instant> doneAt) {
    /** Whether it is of something that belongs to no community. */
    public boolean isOfSite() {
        return community.value() == Occasion.NO_COMMUNITY;
    }

    /** Whether it still is news: neither read nor done. */
    public boolean isFresh() {
        return readAt.isEmpty() && doneAt.isEmpty();
    }

    /** The same, read or done. */
    Notice marked(Optional<Instant> read, Optional<Instant> done) {
        return new Notice(id, user, occasion, community, kind, text, about, plan, at, read, done);
    }
}
