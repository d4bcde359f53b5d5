package io.guildhall.mentoring.round;

import io.guildhall.kernel.Page;
import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.Programme;

/**
 * The rounds of a programme that are over.
 *
 * @param page the newest first
 */
public record RoundList(Programme programme, Page<PastRound> page) {
    /** The days of one of them, in the programme's zone. */
    public Days days(PastRound round) {
        return Days.of(round.dates(), programme.settings().beat().zone());
    }
}
