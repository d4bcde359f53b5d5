package io.guildhall.community;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of how alive a community is. All of it may be unknown: nobody kept it before version 0.4.
 *
 * @param since when it came into its status
 * @param last when something last happened in it: somebody joined, wrote, announced, or set a meeting
 * @param warned when those who run it were told that it will rest; empty again as soon as something happens
 * @param asked how far the search for a facilitator has come: 0 where nobody was asked yet
 * @param wanted when its facilitators asked for volunteers; empty once there is one
 * @param offered when the first of those who offer to facilitate did so; empty while nobody does
 */
public record Pulse(
        Optional<Instant> since,
        Optional<Instant> last,
        Optional<Instant> warned,
        int asked,
        Optional<Instant> wanted,
        Optional<Instant> offered) {
    /** Nothing is known. */
    public static Pulse unknown() {
        return new Pulse(Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty());
    }

    /** Of a community that came into being then. */
    public static Pulse from(Instant at) {
        return new Pulse(Optional.of(at), Optional.of(at), Optional.empty(), 0, Optional.empty(), Optional.empty());
    }

    /** In another status since then: nobody was warned of anything there, and nobody was asked. */
    Pulse turned(Instant at) {
        return new Pulse(Optional.of(at), last, Optional.empty(), 0, Optional.empty(), Optional.empty());
    }

    /** Having seen something happen; what happened earlier than that is no news. */
    public Pulse seen(Instant at) {
        return last.filter(known -> !known.isBefore(at)).isPresent()
                ? this
                : new Pulse(since, Optional.of(at), Optional.empty(), asked, wanted, offered);
    }

    public Pulse warned(Instant at) {
        return new Pulse(since, last, Optional.of(at), asked, wanted, offered);
    }

    /** Having asked so far; where it was not known since when nobody facilitates, it counts from now. */
    public Pulse asked(int step, Instant now) {
        return new Pulse(since.or(() -> Optional.of(now)), last, warned, step, wanted, offered);
    }

    /** With volunteers asked for then, or not any more. */
    public Pulse wanting(Optional<Instant> at) {
        return new Pulse(since, last, warned, asked, at, offered);
    }

    /** With somebody offering to facilitate since then, or nobody. */
    public Pulse offering(Optional<Instant> at) {
        return new Pulse(since, last, warned, asked, wanted, at);
    }
}
