package io.guildhall.mentoring.session;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.mentoring.pairing.PairingId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: where sessions are kept. Whatever writes is called in a transaction, under the programme's lock. */
public interface Sessions {
    /** Those of a pairing, the latest first. One statement. */
    List<PairSession> sessions(PairingId pairing);

    /** The same, read in order to change one of them. */
    List<SessionRow> forChange(PairingId pairing);

    /** One of a pairing. One statement. */
    Optional<PairSession> find(PairingId pairing, long id);

    /** Those of these pairings that are planned and end no earlier than a day before then, the next first. One statement for each five hundred. */
    List<PairSession> planned(Collection<PairingId> pairings, Instant from);

    /** How many were held then or later, of each of these pairings that held any. One statement for each five hundred. */
    Map<PairingId, Integer> held(Collection<PairingId> pairings, Instant since);

    /** The one that was made with that token. One statement. */
    Optional<PairSession> made(PairingId pairing, String token);

    /**
     * Keeps a new one, whose number is not looked at.
     *
     * @throws DuplicateKeyException where one was made with that token
     */
    PairSession add(PairSession made, String token);
}
