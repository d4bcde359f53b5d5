package io.guildhall.mentoring.programme;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: where programmes and their managers are kept. Whatever writes is called in a transaction. */
public interface Programmes {
    /** By its number. One statement. */
    Optional<Programme> find(ProgrammeId id);

    /** The same, read in order to change it: under the programme's lock. */
    Optional<ProgrammeRow> forChange(ProgrammeId id);

    /** Those of a community, newest first; without one those across communities. One statement. */
    List<Programme> of(Optional<CommunityId> community);

    /** Those of any of these communities, newest first. One statement for each five hundred. */
    List<Programme> ofAll(Collection<CommunityId> communities);

    /** Those in any of the states, by number, after that one: for jobs that walk. One statement. */
    List<Programme> walk(Set<ProgrammeState> states, long after, int limit);

    /** Those of these numbers. One statement for each five hundred. */
    List<Programme> byId(Collection<ProgrammeId> ids);

    /**
     * Keeps a new one, whose number is not looked at.
     *
     * @param token what its author calls it
     * @throws DuplicateKeyException where they made one with that token already
     */
    Programme add(Programme made, String token);

    /** The one that somebody made with that token. */
    Optional<Programme> made(UserId author, String token);

    /** Who manages it besides those who do by their office. One statement. */
    Set<UserId> managers(ProgrammeId id);

    /** Sets who does. */
    void manage(ProgrammeId id, Set<UserId> managers);

    /** Which ones somebody was made a manager of. One statement. */
    Set<ProgrammeId> managedBy(UserId user);
}
