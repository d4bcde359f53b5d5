package io.guildhall.devhost.confluence;

import java.time.Instant;

/** One version of a page; the body is storage format. */
public record DevPage(
        long id, String spaceKey, String title, int version, String body, String authorKey, Instant at, boolean home) {}
