package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: where pairings are kept. Whatever writes is called in a transaction, under the programme's lock. */
public interface Pairings {
    /** By its number. One statement. */
    Optional<Pairing> find(PairingId id);

    /** The same, read in order to change it. */
    Optional<PairingRow> forChange(PairingId id);

    /** Those of a person in any of the states, of all programmes, newest first, before that number where it is above zero. Two statements. */
    List<Pairing> of(UserId user, Set<PairingState> states, long before, int limit);

    /** Those of these people in any of the states, of all programmes, by number. Two statements for each five hundred. */
    List<Pairing> ofAll(Collection<UserId> users, Set<PairingState> states);

    /** Those of these people in a programme, in any of the states, read in order to change them. Two statements for each five hundred. */
    List<PairingRow> forChange(ProgrammeId programme, Collection<UserId> users, Set<PairingState> states);

    /** Those of a programme in any of the states, by number, after that one. One statement. */
    List<Pairing> page(ProgrammeId programme, Set<PairingState> states, long after, int limit);

    /** How many there are in each state that has any. A statement for each state. */
    Map<PairingState, Integer> count(ProgrammeId programme);

    /**
     * How many of those that began from then until before then run, are completed and ended early, by state; a state without any is missing. A statement for
     * each of the four states.
     */
    Map<PairingState, Integer> begun(ProgrammeId programme, Instant from, Instant until);

    /** How often each reason was given by those who declined in a programme; a reason that nobody gave is missing. A statement for each reason. */
    Map<DeclineCode, Integer> declined(ProgrammeId programme);

    /** Those in a state since before then, of all programmes, by number, after that one: for jobs that walk. One statement. */
    List<Pairing> walk(PairingState state, Instant before, long after, int limit);

    /** Those that came into a state then or later, of all programmes, by number, after that one: for jobs that look at what just happened. One statement. */
    List<Pairing> since(PairingState state, Instant from, long after, int limit);

    /**
     * Keeps a new one, whose number is not looked at.
     *
     * @throws DuplicateKeyException where these people have one that is open in the programme
     */
    Pairing add(Pairing made);

    /**
     * Keeps several new ones, in their order; their numbers are not looked at. Three statements, and one more for each further five hundred.
     *
     * @throws DuplicateKeyException where the people of one have another that is open in the programme
     */
    List<Pairing> add(List<Pairing> made);
}
