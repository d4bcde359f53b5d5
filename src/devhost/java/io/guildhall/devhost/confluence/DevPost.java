package io.guildhall.devhost.confluence;

import java.time.Instant;
import java.time.LocalDate;

/** One version of a blog post, which stands under the day of its first; the body is storage format. */
public record DevPost(
        long id,
        String spaceKey,
        LocalDate day,
        String title,
        int version,
        String body,
        String authorKey,
        Instant at) {}
