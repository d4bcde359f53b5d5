package io.guildhall.announcement;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/**
 * Something that was written to members. It is never changed.
 *
 * @param id its number in the database
 * @param subject one line of at most {@value #SUBJECT_MAX} characters
 * @param text plain, at most {@value #TEXT_MAX} characters
 */
public record Announcement(
        long id,
        CommunityId community,
        UserId author,
        String subject,
        String text,
        AnnouncementAudience audience,
        Instant at) {
    public static final int SUBJECT_MAX = 120;
    public static final int TEXT_MAX = 5_000;
}
