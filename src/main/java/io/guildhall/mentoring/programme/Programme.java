package io.guildhall.mentoring.programme;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A programme in which people are paired.
 *
 * @param community whose it is; empty for one across communities
 * @param name one line of at most {@value #NAME_MAX} characters
 * @param revision counts changes of name, dates and settings, from 1; it is the ETag
 */
public record Programme(
        ProgrammeId id,
        Optional<CommunityId> community,
        String name,
        ProgrammeKind kind,
        ProgrammeState state,
        Dates dates,
        Round round,
        ProgrammeSettings settings,
        UserId createdBy,
        Instant createdAt,
        int revision) {
    public static final int NAME_MAX = 100;

    /** One in its first round. */
    public Programme(
            ProgrammeId id,
            Optional<CommunityId> community,
            String name,
            ProgrammeKind kind,
            ProgrammeState state,
            Dates dates,
            ProgrammeSettings settings,
            UserId createdBy,
            Instant createdAt,
            int revision) {
        this(id, community, name, kind, state, dates, Round.first(), settings, createdBy, createdAt, revision);
    }

    /** The same under its number. */
    public Programme numbered(ProgrammeId number) {
        return new Programme(
                number, community, name, kind, state, dates, round, settings, createdBy, createdAt, revision);
    }

    /** The same in another state. */
    public Programme in(ProgrammeState other) {
        return new Programme(id, community, name, kind, other, dates, round, settings, createdBy, createdAt, revision);
    }

    /** The same after its managers changed it. */
    public Programme arranged(String newName, Dates newDates, ProgrammeSettings newSettings) {
        return new Programme(
                id, community, newName, kind, state, newDates, round, newSettings, createdBy, createdAt, revision + 1);
    }

    /** The same in its next round, which has these dates. */
    public Programme begun(Dates newDates, Instant at) {
        return new Programme(
                id,
                community,
                name,
                kind,
                state,
                newDates,
                round.next(at),
                settings,
                createdBy,
                createdAt,
                revision + 1);
    }

    /** Whether it goes from round to round: not where each draw, or each newcomer, has their own time; nor without an end. */
    public boolean hasRounds() {
        return kind.hasRounds() && dates.end().isPresent();
    }

    /** Whether somebody may enrol now. */
    public boolean isEnrolling(Instant now) {
        return state == ProgrammeState.OPEN && dates.isEnrolling(now);
    }
}
