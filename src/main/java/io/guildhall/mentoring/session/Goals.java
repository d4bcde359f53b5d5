package io.guildhall.mentoring.session;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.mentoring.pairing.PairingId;
import java.util.List;
import java.util.Optional;

/** Port: where goals are kept. Whatever writes is called in a transaction, under the programme's lock. */
public interface Goals {
    /** Those of a pairing in the order in which they were set. One statement. */
    List<Goal> goals(PairingId pairing);

    /** The one that was set with that token. One statement. */
    Optional<Goal> goal(PairingId pairing, String token);

    /**
     * Keeps a new one, whose number is not looked at.
     *
     * @throws DuplicateKeyException where one was set with that token
     */
    Goal add(Goal set, String token);

    /** Keeps what became of one that is there. Two statements. */
    void save(Goal changed);
}
