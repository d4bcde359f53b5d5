package io.guildhall.mentoring.run;

import java.time.Instant;

/**
 * What the last match of a round came to for somebody whom it found nobody for.
 *
 * @param why the name of a {@link Unmatched.Why}, or of a pair that was lost meanwhile
 */
public record OwnMatch(Instant published, String why) {}
