package io.guildhall.proposal;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Port: where proposals are kept. Whatever writes is called in a transaction. */
public interface Proposals {
    /** By its number. */
    Optional<CommunityProposal> find(long id);

    /** By its number, read in order to change it: under the lock of the proposal. */
    Optional<ProposalRow> forChange(long id);

    /** The one that somebody sent with that token. */
    Optional<CommunityProposal> sent(UserId proposer, String token);

    /** How many of somebody's wait. One statement. */
    int countOpen(UserId proposer);

    /**
     * Proposals, newest first, only before that number where one is given. One statement.
     *
     * @param proposer only this person's; empty for everybody's
     * @param state only those in it; empty for whichever
     */
    List<CommunityProposal> page(
            Optional<UserId> proposer, Optional<ProposalState> state, OptionalLong before, int limit);

    /**
     * Keeps a proposal that waits.
     *
     * @param token what the proposer calls it
     * @throws io.guildhall.kernel.DuplicateKeyException where they sent one with that token already
     */
    CommunityProposal add(UserId proposer, Pitch pitch, String token, Instant at);
}
