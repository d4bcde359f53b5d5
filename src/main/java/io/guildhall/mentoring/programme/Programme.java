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
        ProgrammeSettings settings,
        UserId createdBy,
        Instant createdAt,
        int revision) {
    public static final int NAME_MAX = 100;

    /** The same under its number. */
    public Programme numbered(ProgrammeId number) {
        return new Programme(number, community, name, kind, state, dates, settings, createdBy, createdAt, revision);
    }

    /** The same in another state. */
    public Programme in(ProgrammeState other) {
        return new Programme(id, community, name, kind, other, dates, settings, createdBy, createdAt, revision);
    }

    /** The same after its managers changed it. */
    public Programme arranged(String newName, Dates newDates, ProgrammeSettings newSettings) {
        return new Programme(
                id, community, newName, kind, state, newDates, newSettings, createdBy, createdAt, revision + 1);
    }

    /** Whether somebody may enrol now. */
    public boolean isEnrolling(Instant now) {
        return state == ProgrammeState.OPEN && dates.isEnrolling(now);
    }
}
