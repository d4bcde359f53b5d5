package io.guildhall.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody comes to facilitate, and for how long.
 *
 * @param volunteered when they said that they would facilitate; it counts only for the search that it was said in
 * @param opposed when an administrator said that they shall not
 * @param term how long they facilitate, or would if they took the role that they were offered; empty for no end
 */
public record Tenure(Optional<Instant> volunteered, Optional<Instant> opposed, Optional<Term> term) {
    /** Nothing was said. */
    public static Tenure none() {
        return new Tenure(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Having offered to facilitate, or not any more. */
    public Tenure volunteering(Optional<Instant> at) {
        return new Tenure(at, opposed, term);
    }

    /** Having been told no. */
    public Tenure opposed(Instant at) {
        return new Tenure(Optional.empty(), Optional.of(at), term);
    }

    /** With another term, or no end. */
    public Tenure lasting(Optional<Term> other) {
        return new Tenure(volunteered, opposed, other);
    }

    /** In these roles: who facilitates has no offer open, and who does not has no term. */
    Tenure in(Set<Role> roles) {
        return roles.contains(Role.FACILITATOR) ? none().lasting(term) : lasting(Optional.empty());
    }
}
