package io.guildhall.mentoring.criteria;

import io.guildhall.mentoring.programme.Programme;
import java.time.Instant;

/**
 * Port: reads everybody who takes part in a programme, with all that a match looks at. It asks nobody whether they may know: what comes of it is for
 * managers.
 */
public interface CrowdReader {
    /** How many enrolments, or pairs, are read at a time. */
    int CHUNK = 5_000;

    /**
     * How it is now. Statements: one for each role and each {@value #CHUNK} in it, three for each five hundred people and one more for each further level
     * of managers, one for each {@value #CHUNK} pairs there ever were, and two.
     */
    Crowd read(Programme programme, Instant now);
}
