package io.guildhall.devhost.confluence;

import java.time.Instant;
import java.util.Optional;

/**
 * A comment; the body is storage format.
 *
 * @param containerId the page or blog post
 * @param parentId the comment that this one answers
 */
public record DevComment(
        long id,
        long containerId,
        Optional<Long> parentId,
        String spaceKey,
        String body,
        String authorKey,
        Instant at) {}
