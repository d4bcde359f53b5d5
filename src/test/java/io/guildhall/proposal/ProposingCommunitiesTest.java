package io.guildhall.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.notice.Newsroom;
import io.guildhall.proposal.ProposalDecisionService.Approved;
import io.guildhall.proposal.SimilarCommunity.Way;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Proposers;
import io.guildhall.site.SiteRefusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an idea to a community: bea has no space and wants one for baking; root and olga administer the site. */
class ProposingCommunitiesTest {
    private static final String BAKERY = "BAKERY";

    private final Newsroom room = Newsroom.inMemory();
    private final InMemoryProposals kept = new InMemoryProposals();
    private final InMemoryLocks locks = new InMemoryLocks();
    private final ProposalsOf made = new ProposalsOf(room.guild, kept, locks, room.transactions);
    private final Viewer bea = room.person("bea");
    private final Viewer root = room.person("root");
    private final Viewer olga = room.person("olga");

    @BeforeEach
    void theSiteIsAdministered() {
        room.guild.people.makeAdministrator(root);
        room.guild.people.makeAdministrator(olga);
        room.guild.groups.put("confluence-administrators", List.of(room.id("root"), room.id("olga")));
        room.guild.spaces.add(BAKERY, "Bakery");
    }

    private CommunityProposal proposed(String token) {
        return seen(made.service.propose(
                        bea, ProposalsOf.of("Bakers", "Better sourdough bread", token, "Bread", "Ovens")))
                .proposal();
    }

    private Outcome<Approved> approve(Viewer by, CommunityProposal proposal, String space, String facilitator) {
        return made.decisions.approve(
                by, proposal.id(), new Approval(space, Optional.of(facilitator).filter(each -> !each.isEmpty())));
    }

    private List<String> news(String username) {
        room.tell();
        return room.news(username);
    }

    @Test
    void a_proposal_waits_and_every_administrator_is_told_once() {
        CommunityProposal proposal = proposed("token-01");

        assertThat(proposal.isOpen()).isTrue();
        assertThat(proposal.pitch().topics()).containsExactly("Bread", "Ovens");
        assertThat(news("root")).containsExactly("proposal-submitted");
        assertThat(news("olga")).containsExactly("proposal-submitted");
        assertThat(news("bea")).isEmpty();
        assertThat(room.guild.audit.latest(1))
                .extracting(AuditEntry::act, AuditEntry::object, AuditEntry::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "proposal.submitted", "proposal:" + proposal.id(), "NONE>SUBMITTED"));
    }

    @Test
    void a_double_click_is_one_proposal() {
        CommunityProposal first = proposed("token-01");
        Outcome<ProposalView> again = made.service.propose(bea, ProposalsOf.of("Cooks", "Other words", "token-01"));

        assertThat(again)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.changed()).isFalse());
        assertThat(seen(again).proposal()).isEqualTo(first);
        assertThat(kept.countOpen(room.id("bea"))).isEqualTo(1);
    }

    @Test
    void three_may_wait_at_a_time_and_what_ended_makes_room() {
        CommunityProposal first = proposed("token-01");
        proposed("token-02");
        proposed("token-03");
        NewProposal fourth = ProposalsOf.of("Bakers", "Better bread", "token-04");

        Refusal refusal = made.service.propose(bea, fourth).reason().orElseThrow();
        assertThat(refusal.code()).isEqualTo(ProposalRefusal.TOO_MANY);
        assertThat(refusal.details()).containsExactly(3);
        seen(made.service.withdraw(bea, first.id()));
        assertThat(made.service.propose(bea, fourth).result()).isPresent();
    }

    @Test
    void what_cannot_be_kept_is_named_field_by_field() {
        NewProposal wrong = ProposalsOf.of(" ", "x".repeat(201), "t", "Bread", "bread");

        assertThat(made.service.propose(bea, wrong).reason().orElseThrow().fields())
                .extracting(FieldError::name)
                .containsExactly("name", "concern", "topics", "token");
    }

    @Test
    void the_site_may_want_no_proposals() {
        ((InMemorySettings) room.guild.settings).leaveProposingTo(Proposers.NOBODY);

        assertThat(codeOf(made.service.propose(bea, ProposalsOf.of("Bakers", "Bread", "token-01"))))
                .isEqualTo(ProposalRefusal.NOT_OPEN);
        assertThat(made.service.isOpenTo(bea)).isFalse();
        assertThat(codeOf(made.service.propose(Viewer.anonymous(), ProposalsOf.of("B", "B", "token-01"))))
                .isEqualTo(SiteRefusal.LOGIN_NEEDED);
    }

    @Test
    void approving_makes_the_space_a_community_with_the_proposer_as_its_facilitator() {
        CommunityProposal proposal = proposed("token-01");
        CommunityProposal other = proposed("token-02");
        news("olga");

        Approved approved = seen(approve(root, proposal, "bakery", ""));

        assertThat(approved.view().proposal().state()).isEqualTo(ProposalState.APPROVED);
        assertThat(approved.view().proposal().ending().flatMap(CommunityProposal.Ending::space))
                .contains(new SpaceKey(BAKERY));
        assertThat(approved.sees()).isTrue();
        Community community = bakery();
        assertThat(community.life().status()).isEqualTo(CommunityStatus.DRAFT);
        assertThat(community.charter().concern()).isEqualTo("Better sourdough bread");
        assertThat(community.arrangements().topics()).containsExactly("Bread", "Ovens");
        assertThat(room.guild.memberships.find(community.id(), room.id("bea")))
                .get()
                .matches(Membership::isFacilitator);
        assertThat(news("bea")).as("told once").containsExactly("proposal-approved");
        assertThat(news("olga")).as("what waits for the other proposal stays").containsExactly("proposal-submitted");
        assertThat(other.isOpen()).isTrue();
        assertThat(room.guild.audit.latest(10).stream()
                        .filter(each -> each.act().equals("proposal.approved")))
                .hasSize(1);
    }

    @Test
    void the_second_administrator_hears_who_decided_what() {
        CommunityProposal proposal = proposed("token-01");
        seen(approve(root, proposal, BAKERY, ""));

        Refusal late =
                made.decisions.decline(olga, proposal.id(), "No").reason().orElseThrow();
        assertThat(late.code()).isEqualTo(ProposalRefusal.ALREADY_APPROVED);
        assertThat(late.details()).containsExactly("Root");
        assertThat(codeOf(approve(olga, proposal, BAKERY, ""))).isEqualTo(ProposalRefusal.ALREADY_APPROVED);
        assertThat(approve(root, proposal, BAKERY, ""))
                .as("the same again")
                .satisfies(again ->
                        assertThat(((Outcome.Done<Approved>) again).changed()).isFalse());
        assertThat(codeOf(made.service.withdraw(bea, proposal.id()))).isEqualTo(ProposalRefusal.ALREADY_APPROVED);
    }

    @Test
    void a_space_that_cannot_be_one_leaves_the_proposal_waiting() {
        CommunityProposal proposal = proposed("token-01");
        room.guild.spaces.add("~bea", "Bea");
        room.guild.spaces.add("OLD", "Old");
        room.guild.spaces.archive("OLD");

        assertThat(codeOf(approve(root, proposal, Newsroom.GARDEN, ""))).isEqualTo(CommunityRefusal.EXISTS);
        assertThat(codeOf(approve(root, proposal, "~bea", ""))).isEqualTo(CommunityRefusal.PERSONAL_SPACE);
        assertThat(codeOf(approve(root, proposal, "OLD", ""))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(codeOf(approve(root, proposal, "NOWHERE", ""))).isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
        assertThat(codeOf(approve(root, proposal, " ", ""))).isEqualTo(ProposalRefusal.INVALID);
        assertThat(kept.find(proposal.id())).contains(proposal);
    }

    @Test
    void a_proposer_who_is_gone_needs_somebody_else() {
        CommunityProposal proposal = proposed("token-01");
        room.guild.people.deactivate(room.id("bea"));

        Refusal refusal = approve(root, proposal, BAKERY, "").reason().orElseThrow();
        assertThat(refusal.code()).isEqualTo(ProposalRefusal.PROPOSER_GONE);
        assertThat(refusal.details()).containsExactly("Bea");
        assertThat(codeOf(approve(root, proposal, BAKERY, "nobody"))).isEqualTo(MembershipRefusal.UNKNOWN_PERSON);
        assertThat(codeOf(approve(root, proposal, BAKERY, "bea"))).isEqualTo(ProposalRefusal.FACILITATOR_GONE);
        room.person("karl");
        assertThat(seen(approve(root, proposal, BAKERY, "karl")).facilitator().name())
                .isEqualTo("Karl");
        assertThat(room.guild.memberships.find(bakery().id(), room.id("bea"))).isEmpty();
        assertThat(news("karl")).containsExactly("founded");
    }

    @Test
    void a_facilitator_who_cannot_view_the_space_is_said_to_lack_that() {
        CommunityProposal proposal = proposed("token-01");
        room.guild.spaces.showOnlyTo(BAKERY, root);

        assertThat(seen(approve(root, proposal, BAKERY, "")).sees()).isFalse();
    }

    @Test
    void declining_tells_the_proposer_why_and_nobody_waits_any_more() {
        CommunityProposal proposal = proposed("token-01");
        news("olga");

        seen(made.decisions.decline(root, proposal.id(), " Join the gardeners.\r\nThey bake. "));
        assertThat(codeOf(made.decisions.decline(root, proposed("token-02").id(), " ")))
                .isEqualTo(ProposalRefusal.INVALID);

        assertThat(news("bea")).containsExactly("proposal-declined");
        assertThat(kept.find(proposal.id())
                        .flatMap(CommunityProposal::ending)
                        .orElseThrow()
                        .reason())
                .isEqualTo("Join the gardeners.\nThey bake.");
        assertThat(news("olga")).as("that of the second one").containsExactly("proposal-submitted");
    }

    @Test
    void another_persons_proposal_is_unknown() {
        CommunityProposal proposal = proposed("token-01");
        Viewer ana = room.person("ana");

        assertThat(codeOf(made.service.withdraw(ana, proposal.id()))).isEqualTo(ProposalRefusal.UNKNOWN);
        assertThat(codeOf(approve(ana, proposal, BAKERY, ""))).isEqualTo(ProposalRefusal.UNKNOWN);
        assertThat(codeOf(approve(bea, proposal, BAKERY, ""))).isEqualTo(SiteRefusal.NOT_ADMINISTRATOR);
        assertThat(codeOf(made.service.withdraw(root, proposal.id()))).isEqualTo(ProposalRefusal.NOT_YOURS);
        assertThat(codeOf(made.service.withdraw(root, 999))).isEqualTo(ProposalRefusal.UNKNOWN);
        assertThat(list(ana, Optional.of(ProposalState.SUBMITTED))).isEmpty();
        assertThat(list(bea, Optional.empty())).containsExactly(proposal.id());
        assertThat(list(root, Optional.empty())).as("an administrator's own").isEmpty();
        assertThat(list(root, Optional.of(ProposalState.SUBMITTED))).containsExactly(proposal.id());
    }

    @Test
    void whoever_goes_for_good_takes_back_what_waits() {
        proposed("token-01");
        news("root");
        ProposalsEnd end = new ProposalsEnd(made.service);

        assertThat(end.endings(room.id("bea")))
                .extracting(ending -> ending.what())
                .containsExactly("proposal");
        end.end(room.id("bea"));

        assertThat(end.endings(room.id("bea"))).isEmpty();
        assertThat(news("root")).isEmpty();
    }

    @Test
    void communities_that_are_alike_are_shown_with_the_way_in_closest_first() {
        community("DOUGH", "Sourdough friends", "Starters and flour");
        community("OVEN", "Hot things", "Firing ovens");
        community("FAR", "Typists", "Faster typing");

        List<SimilarCommunity> found = similar(bea, "Bakers", "We want better sourdough bread", "Ovens");

        assertThat(found)
                .extracting(each -> each.sighting().space().name(), SimilarCommunity::way)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Sourdough friends", Way.JOIN));
        assertThat(similar(bea, "Typing faster", ""))
                .extracting(SimilarCommunity::way)
                .containsExactly(Way.JOIN);
        assertThat(similar(bea, "", "")).isEmpty();
        assertThat(similar(bea, "Together", "better with other people in this community"))
                .isEmpty();
        room.guild.joining.join(bea, "DOUGH");
        assertThat(similar(bea, "Sourdough", ""))
                .extracting(SimilarCommunity::way)
                .containsExactly(Way.MEMBER);
    }

    @Test
    void nobody_learns_by_likeness_of_what_they_may_not_see() {
        community("DOUGH", "Sourdough friends", "Starters and flour");
        room.guild.spaces.showOnlyTo("DOUGH", root);

        assertThat(similar(bea, "Sourdough", "")).isEmpty();
        CommunityProposal proposal = proposed("token-01");
        assertThat(seen(made.service.list(root, Optional.of(ProposalState.SUBMITTED), Optional.empty(), 10))
                        .page()
                        .items())
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.proposal()).isEqualTo(proposal);
                    assertThat(view.similar()).hasSize(1);
                });
        assertThat(seen(made.service.list(bea, Optional.empty(), Optional.empty(), 10))
                        .page()
                        .items())
                .singleElement()
                .satisfies(view -> assertThat(view.similar()).isEmpty());
    }

    private void community(String key, String name, String concern) {
        room.guild.spaces.add(key, name);
        room.guild.spaces.administer(key, room.person("spacey"));
        seen(room.guild.founding.found(room.person("spacey"), Asked.founding(key, concern)));
        room.guild.launched(key);
    }

    private List<SimilarCommunity> similar(Viewer viewer, String name, String concern, String... topics) {
        return seen(made.similar.similar(
                viewer, ProposalsOf.of(name, concern, "token-99", topics).pitch()));
    }

    private List<Long> list(Viewer viewer, Optional<ProposalState> state) {
        return seen(made.service.list(viewer, state, Optional.empty(), 10)).page().items().stream()
                .map(view -> view.proposal().id())
                .toList();
    }

    private Community bakery() {
        return room.guild.communities.find(new SpaceKey(BAKERY)).orElseThrow();
    }

    private static <T> T seen(Outcome<T> outcome) {
        return outcome.result()
                .orElseThrow(() -> new AssertionError(outcome.reason().orElseThrow()));
    }

    private static RefusalCode codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }
}
