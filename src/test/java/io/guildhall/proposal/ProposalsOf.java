package io.guildhall.proposal;

import io.guildhall.community.CommunityType;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Transactions;
import io.guildhall.membership.Guild;
import java.util.List;

/** Lets tests of other packages make the services. */
public final class ProposalsOf {
    public final ProposalService service;
    public final ProposalDecisionService decisions;
    public final SimilarService similar;

    public ProposalsOf(Guild guild, Proposals proposals, Locks locks, Transactions transactions) {
        similar = new SimilarService(guild.communities, guild.directory, guild.clock);
        ProposalViews views = new ProposalViews(guild.people, similar);
        service = new ProposalService(
                proposals,
                views,
                guild.people,
                guild.settings,
                locks,
                transactions,
                guild.audit,
                guild.occasions,
                guild.clock);
        decisions = new ProposalDecisionService(
                proposals,
                views,
                guild.founding,
                guild.skills,
                guild.spaces,
                guild.people,
                locks,
                transactions,
                guild.audit,
                guild.occasions,
                guild.clock);
    }

    public static Proposals inMemory() {
        return new InMemoryProposals();
    }

    public static NewProposal of(String name, String concern, String token, String... topics) {
        return new NewProposal(new Pitch(name, concern, CommunityType.PRACTICE, List.of(topics)), token);
    }
}
