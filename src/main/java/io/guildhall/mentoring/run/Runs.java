package io.guildhall.mentoring.run;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: where runs are kept. Whatever writes is called in a transaction; what changes the state of a run, under the programme's lock. */
public interface Runs {
    /** By its number. One statement. */
    Optional<Run> find(RunId id);

    /** The same, read in order to change it. One statement. */
    Optional<RunRow> forChange(RunId id);

    /** Those of a programme, newest first, below that number of the programme where it is above zero. One statement. */
    List<Run> of(ProgrammeId programme, int below, int limit);

    /** Those of a programme in any of the states, newest first, read in order to change them. One statement. */
    List<RunRow> forChange(ProgrammeId programme, Set<RunState> states);

    /** Those of all programmes in a state, the oldest first, after that number: for jobs. One statement. */
    List<Run> walk(RunState state, long after, int limit);

    /**
     * Keeps a new one, whose number is not looked at.
     *
     * @throws DuplicateKeyException where the programme has one of that number already
     */
    Run add(Run asked);

    /** Counts that somebody begins to work one out: how often somebody did, this time with it. Two statements. */
    int begin(RunId id);

    /** Forgets what was found so far, of a run that was cut off. One statement for each of its three kinds of rows. */
    void forget(RunId id);

    /** Keeps some of what was found. One statement, and one for the unmatched, however many there are. */
    void add(RunId id, List<Proposal> proposals, List<Unmatched> unmatched);

    /** Those of a run, by number, after that one. One statement. */
    List<Proposal> proposals(RunId id, int after, int limit);

    /**
     * Those of a run, the one with the fewest points first, of as many points by number; after the one with that many points and that number. One statement.
     */
    List<Proposal> weakest(RunId id, int points, int after, int limit);

    /** Writes what became of some. A statement each, and one for each five hundred. */
    void save(RunId id, List<Proposal> changed);

    /** The same of all that a run has, which are given: two statements however many they are, where one for each would be too slow. */
    void saveAll(RunId id, List<Proposal> all);

    /** The proposal that became this offer, and whose run it is. One statement. */
    Optional<Offered> offered(PairingId pairing);

    /** Of proposals that became one of these offers, those that nothing followed yet. One statement for each five hundred. */
    List<Offered> unfollowed(Collection<PairingId> offers);

    /** Those for whom it found nobody, by number, after that one. One statement. */
    List<Unmatched> unmatched(RunId id, int after, int limit);

    /** What one run said of somebody. One statement. */
    Optional<Unmatched> unmatched(RunId id, EnrolmentId person);

    /** Keeps a long text with a run, once. One statement. */
    void keep(RunId id, Paper paper, String text);

    /** The long text. One statement. */
    Optional<String> paper(RunId id, Paper paper);

    /** Long texts, kept apart so that lists need not read them. Names are kept in the database. */
    enum Paper {
        /** {@link Likeness} of everybody. */
        PEOPLE,
        CERTIFICATE
    }

    /** A proposal that was offered. */
    record Offered(RunId run, Proposal proposal) {}
}
