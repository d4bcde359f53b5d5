package io.guildhall.recognition.nomination;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: where nominations and endorsements are kept. Whatever writes is called in a transaction, under the lock of the badge. */
public interface Nominations {
    /** One by its number. One statement. */
    default Optional<Nomination> find(long id) {
        return forChange(id).map(NominationRow::value);
    }

    /** The same, read in order to change it. One statement. */
    Optional<NominationRow> forChange(long id);

    /** The one that waits of somebody for a badge in a community. One statement. */
    Optional<Nomination> waiting(CommunityId community, String badge, UserId nominee);

    /**
     * Those of a community that wait, longest first, after a number. One statement.
     *
     * @param unseenBy leaves out, in the database, those of this person
     * @param state only those in that state; empty for all that wait
     */
    List<Nomination> waiting(
            CommunityId community, UserId unseenBy, Optional<NominationState> state, long after, int limit);

    /** Those of all communities that began by then and wait, by their numbers: those after this one. One statement. */
    List<Nomination> waitingSince(Instant then, long after, int limit);

    /**
     * Adds one.
     *
     * @return the same with its number
     * @throws io.guildhall.kernel.DuplicateKeyException where one for the same badge and person waits in the community
     */
    Nomination add(Nomination begun);

    /** Who endorsed these, each in the order in which they did. One statement for every 500. */
    List<Endorsement> endorsements(Collection<Long> nominations);

    /**
     * Adds an endorsement.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where they endorsed it
     */
    void add(Endorsement given);
}
