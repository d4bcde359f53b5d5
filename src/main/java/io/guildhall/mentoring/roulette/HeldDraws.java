package io.guildhall.mentoring.roulette;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.util.Optional;

/** Port: which draws were held. Whatever writes is called in a transaction, under the programme's lock. */
public interface HeldDraws {
    /** The last one of a programme. One statement. */
    Optional<HeldDraw> last(ProgrammeId programme);

    /**
     * Keeps one.
     *
     * @throws DuplicateKeyException where the programme has one of that number already
     */
    void add(HeldDraw draw);
}
