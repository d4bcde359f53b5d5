package io.guildhall.privacy;

import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: where erasures and the requests for them are kept. Whatever writes is called in a transaction. */
public interface Erasures {
    /** The one that goes on with this person. One statement. */
    Optional<Erasure> running(UserId person);

    /** Those that go on, oldest first. One statement. */
    List<Erasure> running(int limit);

    /**
     * Begins one.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where one goes on with this person
     */
    Erasure begin(UserId person, Tombstone instead, UserId by, Instant at);

    /** Adds to the rows of one; nothing where it is not there. */
    void advance(long erasure, int rows);

    /** Ends one: from then on nothing but the tombstone is known of it. */
    void finish(long erasure, Instant at);

    /** When somebody asked to be erased. One statement. */
    Optional<Instant> asked(UserId person);

    /** Those who ask, longest first. One statement. */
    List<ErasureRequest> requests(int limit);

    /**
     * Keeps a request.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where there is one
     */
    void ask(UserId person, Instant at);

    /** Forgets a request. @return whether there was one */
    boolean withdraw(UserId person);
}
