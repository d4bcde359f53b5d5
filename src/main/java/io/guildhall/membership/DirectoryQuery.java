package io.guildhall.membership;

import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.community.Stage;
import java.util.Optional;

/**
 * Which communities to list.
 *
 * @param text part of the name or of the concern, in any case of letters; empty for all
 * @param joinable only those that the viewer may join or ask to join
 * @param cursor where to go on, as a page returned it
 * @param limit 1 to 100
 */
public record DirectoryQuery(
        String text,
        Optional<CommunityType> type,
        Optional<Stage> stage,
        Optional<CommunityStatus> status,
        boolean joinable,
        Optional<String> cursor,
        int limit) {
    /** In any stage. */
    public DirectoryQuery(
            String text,
            Optional<CommunityType> type,
            Optional<CommunityStatus> status,
            boolean joinable,
            Optional<String> cursor,
            int limit) {
        this(text, type, Optional.empty(), status, joinable, cursor, limit);
    }
}
