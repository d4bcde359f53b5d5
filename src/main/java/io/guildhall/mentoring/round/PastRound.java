package io.guildhall.mentoring.round;

import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.time.Instant;

/**
 * A round that the next one followed. It knows how many took part and nobody by name.
 *
 * @param no counts the programme's rounds, from 1
 * @param since when it began; the beginning of time for the first one
 * @param until when the next one began
 * @param counted how far its numbers are counted
 */
public record PastRound(
        ProgrammeId programme,
        int no,
        Dates dates,
        Instant since,
        Instant until,
        Counted counted,
        RoundPeople people,
        RoundPairs pairs) {
    /** How far the numbers of a round are counted. Names are kept in the database, so they never change. */
    public enum Counted {
        /** Not all people have been carried into the next round yet. */
        CARRYING,
        /** Some of its pairings still run. */
        RUNNING,
        DONE
    }

    /** One whose numbers nobody counted yet. */
    static PastRound over(ProgrammeId programme, int no, Dates dates, Instant since, Instant until) {
        return new PastRound(programme, no, dates, since, until, Counted.CARRYING, RoundPeople.NONE, RoundPairs.NONE);
    }

    /** Whether what began then belongs to it. */
    public boolean covers(Instant began) {
        return !began.isBefore(since) && began.isBefore(until);
    }

    /** The same with so many more people. */
    PastRound with(RoundPeople more) {
        return new PastRound(programme, no, dates, since, until, counted, people.and(more), pairs);
    }

    /** The same with its pairings as they stand now. */
    PastRound with(RoundPairs now) {
        Counted further = now.running() > 0 ? Counted.RUNNING : Counted.DONE;
        return new PastRound(programme, no, dates, since, until, further, people, now);
    }
}
