package io.guildhall.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Optional;

/** How somebody wants to be told from now on; see {@link Wishes}. */
public record WishChange(
        boolean atOnce, boolean weekly, DayOfWeek weekday, Optional<Instant> quietUntil, boolean plainText) {}
