package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.people.Word;
import io.guildhall.proposal.Approval;
import io.guildhall.proposal.ProposalState;
import io.guildhall.proposal.ProposalView;
import io.guildhall.proposal.ProposalsOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What proposing and deciding costs, however many communities are like it. Approving is a founding and a decision in one transaction. */
class StatementsOfProposalsTest {
    @ParameterizedTest
    @EnumSource(Storage.class)
    void proposals_cost_the_same_for_few_and_for_many(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer ada = guild.person("ada");
        guild.people.makeAdministrator(ada);
        Viewer bea = guild.person("bea");
        IntStream.range(0, 40).forEach(no -> {
            String key = "BAKERS" + no;
            guild.spaces.add(key, "Bakers " + no);
            guild.spaces.administer(key, ada);
            guild.founding.found(ada, Asked.founding(key, "Sourdough"));
            guild.launched(key);
        });
        guild.spaces.add("OVEN", "Oven");
        guild.spaces.add("FORGE", "Forge");
        ProposalsOf made = new ProposalsOf(guild, tables.proposals(), tables.locks(), tables.transactions());
        Map<String, Integer> costs = new LinkedHashMap<>();
        Cost cost = (what, work) -> costs.put(what, tables.statements(work::get).size());

        cost.of("propose", () -> made.service.propose(bea, ProposalsOf.of("Bakers", "Sourdough", "token-01", "Bread")));
        cost.of("propose again", () -> made.service.propose(bea, ProposalsOf.of("Bakers", "x", "token-01")));
        made.service.propose(bea, ProposalsOf.of("Cooks", "Sourdough", "token-02"));
        made.service.propose(bea, ProposalsOf.of("Millers", "Sourdough", "token-03"));
        guild.vocabulary.add(ada, new Word("Bread", List.of()));
        cost.of(
                "similar, where the node reads texts",
                () -> made.similar.similar(
                        bea, ProposalsOf.of("Bakers", "Sourdough", "token-01").pitch()));
        cost.of(
                "similar",
                () -> made.similar.similar(
                        bea, ProposalsOf.of("Bakers", "Sourdough", "token-01").pitch()));
        cost.of("own", () -> made.service.list(bea, Optional.empty(), Optional.empty(), 10));
        cost.of("queue", () -> made.service.list(ada, Optional.of(ProposalState.SUBMITTED), Optional.empty(), 10));
        List<Long> ids = made.service.own(bea, 10).stream()
                .map(view -> view.proposal().id())
                .toList();
        cost.of("withdraw", () -> made.service.withdraw(bea, ids.get(0)));
        cost.of("decline", () -> made.decisions.decline(ada, ids.get(1), "No"));
        cost.of("approve", () -> made.decisions.approve(ada, ids.get(2), new Approval("OVEN", Optional.empty())));
        ProposalView other = made.service
                .propose(bea, ProposalsOf.of("Smiths", "Iron", "token-04", "Hammers", "Anvils", "Tongs", "Bellows"))
                .result()
                .orElseThrow();
        cost.of(
                "approve with new words",
                () -> made.decisions.approve(ada, other.proposal().id(), new Approval("FORGE", Optional.empty())));

        assertThat(costs.toString())
                .isEqualTo(
                        "{propose=6, propose again=1, similar, where the node reads texts=3, similar=2, own=2, queue=4, withdraw=4, decline=4, approve=10, approve with new words=11}");
    }

    private interface Cost {
        void of(String what, Supplier<?> work);
    }
}
