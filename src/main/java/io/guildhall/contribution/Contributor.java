package io.guildhall.contribution;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who did something as a member of a community.
 *
 * @param writing what they wrote; empty for whoever only liked something
 * @param days when they did anything
 */
public record Contributor(CommunityId community, UserId user, Optional<Writing> writing, ActiveDays days) {
    /**
     * That somebody writes.
     *
     * @param first when they did so for the first time, which never changes
     * @param last when they did so last
     * @param days so many whole days after joining the first time was
     */
    public record Writing(Instant first, Instant last, int days) {
        /** These times and later ones: the first time and its days stay, the last time moves on, and never back. */
        public Writing plus(Writing later) {
            return new Writing(first, later.last.isAfter(last) ? later.last : last, days);
        }
    }

    /** The same with what they did since. */
    public Contributor plus(Contributor since) {
        Optional<Writing> both =
                writing.map(kept -> since.writing.map(kept::plus).orElse(kept)).or(since::writing);
        return new Contributor(community, user, both, days.plus(since.days));
    }
}
