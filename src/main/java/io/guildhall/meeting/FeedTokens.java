package io.guildhall.meeting;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Port: the personal addresses of calendars. One person has at most one. Only the hash of what is secret in it is kept: whoever reads the
 * database can open no calendar.
 */
public interface FeedTokens {
    /** Whose address has that hash. One statement, and it costs the same whether there is one. */
    Optional<UserId> owner(String hash);

    /** When somebody's address was made; empty where they have none. */
    Optional<Instant> madeAt(UserId owner);

    /** Gives somebody an address in place of the one they may have: in a transaction, under a lock of theirs. */
    void keep(UserId owner, String hash, Instant at);

    /** Takes somebody's address away: in a transaction, under a lock of theirs; false where they have none. */
    boolean remove(UserId owner);
}
