package io.guildhall.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody comes to facilitate.
 *
 * @param volunteered when they said that they would facilitate; it counts only for the search that it was said in
 * @param opposed when an administrator said that they shall not
 */
public record Tenure(Optional<Instant> volunteered, Optional<Instant> opposed) {
    /** Nothing was said. */
    public static Tenure none() {
        return new Tenure(Optional.empty(), Optional.empty());
    }

    /** Having offered to facilitate, or not any more. */
    public Tenure volunteering(Optional<Instant> at) {
        return new Tenure(at, opposed);
    }

    /** Having been told no. */
    public Tenure opposed(Instant at) {
        return new Tenure(Optional.empty(), Optional.of(at));
    }

    /** In these roles: who facilitates has no offer open. */
    Tenure in(Set<Role> roles) {
        return roles.contains(Role.FACILITATOR) ? none() : this;
    }
}
