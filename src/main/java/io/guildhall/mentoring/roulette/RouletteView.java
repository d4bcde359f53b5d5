package io.guildhall.mentoring.roulette;

import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.programme.SeenProgramme;
import java.time.Instant;
import java.util.Optional;

/**
 * A roulette as one viewer sees it.
 *
 * @param next when it draws next; empty where it is not open or its time is over. A moment that has passed is due now
 * @param last the last draw
 * @param meeting whom the viewer meets this time
 * @param own the viewer's part in it; empty where they are not in it
 * @param skips whether they sit the next draw out
 * @param maySkip whether they may say so
 */
public record RouletteView(
        SeenProgramme seen,
        Optional<Instant> next,
        Optional<HeldDraw> last,
        Optional<Pairing> meeting,
        Optional<Enrolment> own,
        boolean skips,
        boolean maySkip) {}
