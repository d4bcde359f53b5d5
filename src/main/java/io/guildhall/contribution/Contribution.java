package io.guildhall.contribution;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** A member wrote or liked something in the space of their community, or thanked somebody in it. */
public record Contribution(CommunityId community, UserId user, ContentWritten.Kind kind, Instant at) {
    /**
     * What it is worth (domain, section 5). A like is worth nothing, as the definition has no points for it, so nobody leads by liking; but it is an act
     * that others see, so a week with one is an active week, which a week of reading never is.
     */
    public int points() {
        return switch (kind) {
            case PAGE, BLOG_POST -> 3;
            case EDIT -> 2;
            case COMMENT, KUDOS -> 1;
            case LIKE -> 0;
        };
    }
}
