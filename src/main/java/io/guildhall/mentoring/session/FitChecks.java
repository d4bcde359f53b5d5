package io.guildhall.mentoring.session;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Port: where is kept how people find their pairings. Whatever writes is called in a transaction, under the programme's lock. */
public interface FitChecks {
    /** What somebody said of their pairing. One statement. */
    Optional<FitAnswer> fit(PairingId pairing, UserId person);

    /** Keeps what they say, in place of what they said before. At most three statements. */
    void say(ProgrammeId programme, PairingId pairing, UserId person, FitAnswer answer, Instant at);

    /** How often each was said in a programme. A statement for each answer. */
    Map<FitAnswer, Integer> count(ProgrammeId programme);
}
