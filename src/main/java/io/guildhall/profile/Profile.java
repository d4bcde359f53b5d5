package io.guildhall.profile;

import io.guildhall.kernel.UserId;
import java.time.Instant;

/**
 * What somebody says of themselves, as it is kept.
 *
 * @param revision counts changes; it is the ETag
 * @param changedAt when they last changed it
 */
public record Profile(UserId user, About about, int revision, Instant changedAt) {
    /** The revision of whoever never said anything. */
    public static final int NEVER_SAID = 1;

    /** How it is for whoever never said anything. */
    public static Profile unsaid(UserId user) {
        return new Profile(user, About.NOTHING, NEVER_SAID, Instant.EPOCH);
    }

    /** The next revision, saying something else. */
    public Profile saying(About other, Instant now) {
        return new Profile(user, other, revision + 1, now);
    }

    /** Whether they ever said anything. */
    public boolean isSaid() {
        return revision > NEVER_SAID;
    }
}
