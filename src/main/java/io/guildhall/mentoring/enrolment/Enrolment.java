package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.Round;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's part in a programme, one row for each role for ever. What they offer and want is in their profile and copied nowhere.
 *
 * @param places how many they have for others, or want of others
 * @param taken how many of those are taken: set from a count under the programme's lock, never changed by one
 * @param waitingRounds how many rounds they went without; who waited longest comes first
 * @param unanswered how many requests in a row expired without an answer of theirs
 * @param statement what they say of themselves here, in at most {@value #STATEMENT_MAX} characters; may be empty
 * @param since when they came into their state
 * @param revision counts changes by the person, from 1; it is the ETag
 * @param round which round of the programme they were carried into last
 * @param waitedIn the last round that is counted among those they went without; 0 for none
 */
public record Enrolment(
        EnrolmentId id,
        ProgrammeId programme,
        UserId user,
        ProgrammeRole role,
        EnrolmentState state,
        int places,
        int taken,
        Availability availability,
        int waitingRounds,
        int unanswered,
        String statement,
        Instant since,
        int revision,
        int round,
        int waitedIn) {
    public static final int STATEMENT_MAX = 400;

    /** One of the programme's first round. */
    public Enrolment(
            EnrolmentId id,
            ProgrammeId programme,
            UserId user,
            ProgrammeRole role,
            EnrolmentState state,
            int places,
            int taken,
            Availability availability,
            int waitingRounds,
            int unanswered,
            String statement,
            Instant since,
            int revision) {
        this(
                id,
                programme,
                user,
                role,
                state,
                places,
                taken,
                availability,
                waitingRounds,
                unanswered,
                statement,
                since,
                revision,
                Round.first().no());
    }

    /** One who was counted in no round yet. */
    public Enrolment(
            EnrolmentId id,
            ProgrammeId programme,
            UserId user,
            ProgrammeRole role,
            EnrolmentState state,
            int places,
            int taken,
            Availability availability,
            int waitingRounds,
            int unanswered,
            String statement,
            Instant since,
            int revision,
            int round) {
        this(
                id,
                programme,
                user,
                role,
                state,
                places,
                taken,
                availability,
                waitingRounds,
                unanswered,
                statement,
                since,
                revision,
                round,
                0);
    }

    /** The same with the number that it was given. */
    public Enrolment numbered(EnrolmentId number) {
        return new Enrolment(
                number,
                programme,
                user,
                role,
                state,
                places,
                taken,
                availability,
                waitingRounds,
                unanswered,
                statement,
                since,
                revision,
                round,
                waitedIn);
    }

    /** How many places nobody has. */
    public int free() {
        return Math.max(0, places - taken);
    }

    /** Whether somebody may ask them now, as far as their enrolment decides. */
    public boolean isFree(Instant now) {
        return (state == EnrolmentState.OPEN || state == EnrolmentState.WAITING)
                && free() > 0
                && availability.covers(now);
    }

    /** Whether they pause, and the day has come on which they go on. */
    public boolean isPauseOver(Instant now) {
        return state == EnrolmentState.PAUSED
                && availability
                        .pausedUntil()
                        .filter(until -> !until.isAfter(now))
                        .isPresent();
    }

    /** The same in another state from then on; only a pause keeps its end. */
    public Enrolment in(EnrolmentState other, Instant at) {
        Availability kept = other == EnrolmentState.PAUSED ? availability : availability.paused(Optional.empty());
        return new Enrolment(
                id,
                programme,
                user,
                role,
                other,
                places,
                taken,
                kept,
                waitingRounds,
                unanswered,
                statement,
                at,
                revision,
                round,
                waitedIn);
    }

    /** The same with so many places taken: full where none is left, open again where one is, and who has somebody does not wait any more. */
    public Enrolment counted(int nowTaken, Instant at) {
        Enrolment counted = new Enrolment(
                id,
                programme,
                user,
                role,
                state,
                places,
                nowTaken,
                availability,
                waitingRounds,
                unanswered,
                statement,
                since,
                revision,
                round,
                waitedIn);
        if (counted.free() == 0 && (state == EnrolmentState.OPEN || state == EnrolmentState.WAITING)) {
            return counted.in(EnrolmentState.FULL, at);
        }
        boolean opens =
                counted.free() > 0 && (state == EnrolmentState.FULL || state == EnrolmentState.WAITING && nowTaken > 0);
        return opens ? counted.in(EnrolmentState.OPEN, at) : counted;
    }

    /** The same after so many requests in a row went by without an answer. */
    public Enrolment silent(int times) {
        return new Enrolment(
                id,
                programme,
                user,
                role,
                state,
                places,
                taken,
                availability,
                waitingRounds,
                times,
                statement,
                since,
                revision,
                round,
                waitedIn);
    }

    /** The same after going without in that round of the programme: one round more, unless it was counted already. */
    public Enrolment wentWithout(int inRound) {
        return waitedIn >= inRound ? this : waited(waitingRounds + 1, inRound);
    }

    /** The same after so many rounds without anybody. */
    public Enrolment waited(int rounds) {
        return waited(rounds, waitedIn);
    }

    private Enrolment waited(int rounds, int lastIn) {
        return new Enrolment(
                id,
                programme,
                user,
                role,
                state,
                places,
                taken,
                availability,
                rounds,
                unanswered,
                statement,
                since,
                revision,
                round,
                lastIn);
    }

    /** The same in another round of the programme. */
    public Enrolment carried(int into) {
        return new Enrolment(
                id,
                programme,
                user,
                role,
                state,
                places,
                taken,
                availability,
                waitingRounds,
                unanswered,
                statement,
                since,
                revision,
                into,
                waitedIn);
    }

    /** The same after the person changed it. */
    public Enrolment arranged(int newPlaces, Availability when, String newStatement) {
        return new Enrolment(
                id,
                programme,
                user,
                role,
                state,
                newPlaces,
                taken,
                when,
                waitingRounds,
                unanswered,
                newStatement,
                since,
                revision + 1,
                round,
                waitedIn);
    }
}
