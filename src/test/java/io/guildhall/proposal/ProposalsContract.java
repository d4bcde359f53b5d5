package io.guildhall.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunityType;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.proposal.CommunityProposal.Ending;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What every place where proposals are kept must do. */
abstract class ProposalsContract {
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId BEN = new UserId("key-ben");
    private static final UserId ROOT = new UserId("key-root");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Pitch BREAD = new Pitch("Bakers", "Better bread", CommunityType.PRACTICE, List.of("Bread"));

    abstract Proposals proposals();

    abstract Transactions transactions();

    private CommunityProposal sent(UserId proposer, String token) {
        return proposals().add(proposer, BREAD, token, NOON);
    }

    private List<Long> ids(Optional<UserId> proposer, Optional<ProposalState> state, OptionalLong before, int limit) {
        return proposals().page(proposer, state, before, limit).stream()
                .map(CommunityProposal::id)
                .toList();
    }

    private void end(CommunityProposal proposal, ProposalState how, Ending ending) {
        ProposalRow row = proposals().forChange(proposal.id()).orElseThrow();
        row.save(row.value().ended(how, ending));
    }

    @Test
    void keeps_the_longest_one_whole() {
        UserId long255 = new UserId("k".repeat(255));
        Pitch longest = new Pitch(
                "\u00fc".repeat(Pitch.NAME_MAX),
                "\u00fc".repeat(Charter.CONCERN_MAX),
                CommunityType.NETWORK,
                Collections.nCopies(8, "\u00fc".repeat(60)));

        CommunityProposal kept = proposals().add(long255, longest, "t".repeat(40), NOON);

        assertThat(kept.pitch()).isEqualTo(longest);
        assertThat(kept.at()).isEqualTo(NOON);
        assertThat(kept.isOpen()).isTrue();
        assertThat(proposals().find(kept.id())).contains(kept);
        assertThat(proposals().sent(long255, "t".repeat(40))).contains(kept);
        assertThat(proposals().sent(ANA, "t".repeat(40))).isEmpty();
        assertThat(proposals().find(kept.id() + 1)).isEmpty();
        assertThat(proposals().forChange(kept.id() + 1)).isEmpty();
    }

    @Test
    void one_without_topics_has_none() {
        Pitch bare = new Pitch("Bakers", "Better bread", CommunityType.INTEREST, List.of());

        assertThat(proposals().add(ANA, bare, "token-01", NOON).pitch().topics())
                .isEmpty();
    }

    @Test
    void one_token_of_one_person_is_one_proposal() {
        sent(ANA, "token-01");

        assertThatThrownBy(() -> transactions().inTransaction(() -> sent(ANA, "token-01")))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(sent(BEN, "token-01").id()).isPositive();
    }

    @Test
    void lists_the_newest_first_of_one_person_or_in_one_state_and_goes_on_where_it_ended() {
        CommunityProposal first = sent(ANA, "token-01");
        CommunityProposal second = sent(BEN, "token-02");
        CommunityProposal third = sent(ANA, "token-03");
        end(third, ProposalState.WITHDRAWN, new Ending(ANA, NOON, "", Optional.empty()));

        assertThat(ids(Optional.empty(), Optional.empty(), OptionalLong.empty(), 10))
                .containsExactly(third.id(), second.id(), first.id());
        assertThat(ids(Optional.of(ANA), Optional.empty(), OptionalLong.empty(), 1))
                .containsExactly(third.id());
        assertThat(ids(Optional.of(ANA), Optional.empty(), OptionalLong.of(third.id()), 10))
                .containsExactly(first.id());
        assertThat(ids(Optional.empty(), Optional.of(ProposalState.SUBMITTED), OptionalLong.empty(), 10))
                .containsExactly(second.id(), first.id());
        assertThat(proposals().countOpen(ANA)).isEqualTo(1);
        assertThat(proposals().countOpen(ROOT)).isZero();
    }

    @Test
    void keeps_how_it_ended() {
        CommunityProposal declined = sent(ANA, "token-01");
        Ending no =
                new Ending(ROOT, NOON.plusSeconds(5), "\u00fc".repeat(CommunityProposal.REASON_MAX), Optional.empty());
        CommunityProposal approved = sent(ANA, "token-02");
        Ending yes = new Ending(ROOT, NOON.plusSeconds(6), "", Optional.of(new SpaceKey("BREAD")));

        end(declined, ProposalState.DECLINED, no);
        end(approved, ProposalState.APPROVED, yes);

        assertThat(proposals().find(declined.id())).contains(declined.ended(ProposalState.DECLINED, no));
        assertThat(proposals().find(approved.id())).contains(approved.ended(ProposalState.APPROVED, yes));
        assertThat(proposals().countOpen(ANA)).isZero();
    }
}
