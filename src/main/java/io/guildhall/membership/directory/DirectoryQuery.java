package io.guildhall.membership.directory;

import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.community.Stage;
import java.util.Optional;

/**
 * Which communities to list.
 *
 * @param text part of the name, of the concern or of a topic, in any case of letters; empty for all
 * @param topic a whole topic, in any case of letters; empty for all
 * @param joinable only those that the viewer may join or ask to join
 * @param cursor where to go on, as a page returned it
 * @param limit 1 to 100
 */
public record DirectoryQuery(
        String text,
        Optional<CommunityType> type,
        Optional<Stage> stage,
        Optional<CommunityStatus> status,
        String topic,
        boolean joinable,
        Optional<String> cursor,
        int limit) {
    /** In any stage, about anything. */
    public DirectoryQuery(
            String text,
            Optional<CommunityType> type,
            Optional<CommunityStatus> status,
            boolean joinable,
            Optional<String> cursor,
            int limit) {
        this(text, type, Optional.empty(), status, "", joinable, cursor, limit);
    }
}
