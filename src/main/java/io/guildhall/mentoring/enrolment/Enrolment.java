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
        int round) {
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
                round);
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
                round);
    }

    /** The same with so many places taken: full where none is left, open again where one is. */
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
                round);
        if (counted.free() == 0 && (state == EnrolmentState.OPEN || state == EnrolmentState.WAITING)) {
            return counted.in(EnrolmentState.FULL, at);
        }
        return counted.free() > 0 && state == EnrolmentState.FULL ? counted.in(EnrolmentState.OPEN, at) : counted;
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
                round);
    }

    /** The same after so many rounds without anybody. */
    public Enrolment waited(int rounds) {
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
                round);
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
                into);
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
                round);
    }
}
