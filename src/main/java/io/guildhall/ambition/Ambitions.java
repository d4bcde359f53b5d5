package io.guildhall.ambition;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Port: where ambitions and the votes for them are kept. Whatever writes is called in a transaction, under the community's lock. */
public interface Ambitions {
    /** An ambition of that community; empty for one of another. */
    Optional<Ambition> find(CommunityId community, long id);

    /** The same, read in order to change it. */
    Optional<AmbitionRow> forChange(CommunityId community, long id);

    /** Those in any of the states, newest first, only before that number where one is given. One statement. */
    List<Ambition> page(CommunityId community, Set<AmbitionState> states, OptionalLong before, int limit);

    int count(CommunityId community, Set<AmbitionState> states);

    /** Those that these people proposed and that are fulfilled, in all communities or in one. One statement for each 500 people. */
    List<Ambition> fulfilled(Collection<UserId> authors, Optional<CommunityId> community);

    /** Adds one that its author stands behind. */
    AmbitionRow propose(CommunityId community, String text, UserId author, Instant at);

    /** All votes for an ambition, also those taken back; there are few, as voting ends with adoption. */
    List<Vote> votes(long ambition);

    /** Which of these ambitions somebody stands behind. One statement. */
    Set<Long> backed(UserId user, Collection<Long> ambitions);

    /**
     * Adds somebody's first vote for an ambition.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where they have one already
     */
    void vote(long ambition, UserId user, Instant at);

    /** Takes a vote back, or gives it again. */
    void revote(Vote vote, boolean stands);
}
