package io.guildhall.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody comes to facilitate, and for how long they do.
 *
 * @param volunteered when they said that they would facilitate; it counts only for the search that it was said in
 * @param opposed when an administrator said that they shall not
 * @param ends when their term ends; empty where it does not
 * @param asked when they were asked what comes after it
 */
public record Tenure(
        Optional<Instant> volunteered, Optional<Instant> opposed, Optional<Instant> ends, Optional<Instant> asked) {
    /** Neither offered nor limited. */
    public static Tenure none() {
        return new Tenure(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Having offered to facilitate, or not any more. */
    public Tenure volunteering(Optional<Instant> at) {
        return new Tenure(at, opposed, ends, asked);
    }

    /** Having been told no. */
    public Tenure opposed(Instant at) {
        return new Tenure(Optional.empty(), Optional.of(at), ends, asked);
    }

    /** With a term that ends then, or none; nobody was asked about it yet. */
    public Tenure ending(Optional<Instant> at) {
        return new Tenure(volunteered, opposed, at, Optional.empty());
    }

    /** Having been asked what comes after. */
    public Tenure asked(Instant at) {
        return new Tenure(volunteered, opposed, ends, Optional.of(at));
    }

    /** In these roles: who facilitates has no offer open, and who does not has no term. */
    Tenure in(Set<Role> roles) {
        boolean facilitates = roles.contains(Role.FACILITATOR);
        return facilitates
                ? new Tenure(Optional.empty(), Optional.empty(), ends, asked)
                : new Tenure(volunteered, opposed, Optional.empty(), Optional.empty());
    }
}
