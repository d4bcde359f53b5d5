package io.guildhall.mentoring.session;

import io.guildhall.kernel.UserId;
import java.util.Set;

/**
 * What two expect of each other.
 *
 * @param text in at most {@value #TEXT_MAX} characters; empty while nobody wrote anything
 * @param revision counts its wordings, from 1; 0 while there is none
 * @param signed who agreed to this very wording
 */
public record Agreement(String text, int revision, Set<UserId> signed) {
    public static final int TEXT_MAX = 4_000;

    public Agreement {
        signed = Set.copyOf(signed);
    }

    /** Of two who wrote nothing. */
    public static Agreement none() {
        return new Agreement("", 0, Set.of());
    }
}
