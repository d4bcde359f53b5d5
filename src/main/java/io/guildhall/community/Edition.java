package io.guildhall.community;

import java.time.Instant;
import java.util.Optional;

/**
 * How often something was set, and when last.
 *
 * @param no counts from 1; 0 where it never was
 * @param at empty where it never was
 */
public record Edition(int no, Optional<Instant> at) {
    /** Of what was never set. */
    public static Edition none() {
        return new Edition(0, Optional.empty());
    }

    /** The edition after this one. */
    public Edition next(Instant when) {
        return new Edition(no + 1, Optional.of(when));
    }
}
