package io.guildhall.proposal;

import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A community that somebody proposes.
 *
 * @param id its number in the database
 * @param ending how it ended; empty while it waits
 */
public record CommunityProposal(
        long id, UserId proposer, Pitch pitch, Instant at, ProposalState state, Optional<Ending> ending) {
    /** How many characters a reason has at most. */
    public static final int REASON_MAX = 400;

    /**
     * How a proposal ended.
     *
     * @param by who decided it, or took it back
     * @param reason what the proposer is told; empty but for what was declined
     * @param space where the community is; empty but for what was approved
     */
    public record Ending(UserId by, Instant at, String reason, Optional<SpaceKey> space) {}

    /** Whether it waits for a decision. */
    public boolean isOpen() {
        return state == ProposalState.SUBMITTED;
    }

    /** The same, ended so. */
    CommunityProposal ended(ProposalState how, Ending ending) {
        return new CommunityProposal(id, proposer, pitch, at, how, Optional.of(ending));
    }

    /** Whether it ended so, and this person did it: doing it again changes nothing. */
    boolean endedSo(ProposalState how, UserId by) {
        return state == how && ending.filter(end -> end.by().equals(by)).isPresent();
    }
}
