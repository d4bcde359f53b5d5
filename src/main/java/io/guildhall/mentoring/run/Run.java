package io.guildhall.mentoring.run;

import io.guildhall.mentoring.programme.ProgrammeId;
import java.time.Instant;
import java.util.Optional;

/**
 * One execution of the matcher for a programme. It holds nobody's name or key: people are the numbers of their enrolments.
 *
 * @param no counts the programme's runs, from 1
 * @param round which round of the programme it is for
 * @param asked when somebody asked for it
 * @param since when it came into its state
 * @param from the draft that it was made of, with its pins
 * @param pins whom managers want together or apart: those it was worked out with, and from then on those for the next one
 * @param seed settles what nothing else does
 * @param stamp what it worked on; empty until it is worked out
 * @param result what it found, in numbers; empty until it is worked out
 */
public record Run(
        RunId id,
        ProgrammeId programme,
        int no,
        int round,
        RunState state,
        Instant asked,
        Instant since,
        Progress progress,
        Optional<RunId> from,
        Pins pins,
        long seed,
        Optional<Stamp> stamp,
        Optional<Result> result) {
    /** The same under its number. */
    public Run numbered(RunId number) {
        return new Run(number, programme, no, round, state, asked, since, progress, from, pins, seed, stamp, result);
    }

    /** The same in another state from then on. */
    public Run in(RunState other, Instant at) {
        return new Run(id, programme, no, round, other, asked, at, progress, from, pins, seed, stamp, result);
    }

    /** The same, so far. */
    public Run at(Progress now) {
        return new Run(id, programme, no, round, state, asked, since, now, from, pins, seed, stamp, result);
    }

    /** The same with other pins. */
    public Run with(Pins others) {
        return new Run(id, programme, no, round, state, asked, since, progress, from, others, seed, stamp, result);
    }

    /** The same with what it found: a draft from then on. */
    public Run found(Stamp worked, Result found, Instant at) {
        return new Run(
                id,
                programme,
                no,
                round,
                RunState.DRAFT,
                asked,
                at,
                progress,
                from,
                pins,
                seed,
                Optional.of(worked),
                Optional.of(found));
    }
}
