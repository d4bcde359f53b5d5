package io.guildhall.mentoring.round;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: where rounds that are over are kept. Whatever writes is called in a transaction, under the programme's lock. */
public interface Rounds {
    /** Those of a programme, newest first, below that number where it is above zero. One statement. */
    List<PastRound> of(ProgrammeId programme, int below, int limit);

    /** The one of a programme to which belongs what began then. One statement. */
    Optional<PastRound> covering(ProgrammeId programme, Instant began);

    /** Those of these programmes, in no order. One statement for each 500 of them. */
    List<PastRound> ofAll(Collection<ProgrammeId> programmes);

    /** Those of all programmes whose numbers are not counted to the end, the oldest of each programme first. One statement. */
    List<PastRound> uncounted(int limit);

    /** One, read in order to change it. One statement. */
    Optional<PastRoundRow> forChange(ProgrammeId programme, int no);

    /**
     * Keeps one that is over.
     *
     * @throws DuplicateKeyException where the programme has one of that number already
     */
    void add(PastRound over);
}
