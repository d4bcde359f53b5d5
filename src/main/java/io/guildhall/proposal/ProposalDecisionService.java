package io.guildhall.proposal;

import io.guildhall.community.Charter;
import io.guildhall.community.Community;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.life.FoundedWith;
import io.guildhall.membership.life.FoundingRequest;
import io.guildhall.membership.life.FoundingService;
import io.guildhall.people.Skills;
import io.guildhall.proposal.CommunityProposal.Ending;
import io.guildhall.site.SiteRefusal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides proposals; for administrators of the site. Approving makes a space that is there a community, with whoever proposed it as its first
 * facilitator, in one transaction with the decision.
 */
@Named
public final class ProposalDecisionService {
    private static final TextRule REASON = new TextRule("reason", CommunityProposal.REASON_MAX, true, true);

    private final Proposals proposals;
    private final ProposalViews views;
    private final FoundingService founding;
    private final Skills skills;
    private final Spaces spaces;
    private final People people;
    private final Locks locks;
    private final Transactions transactions;
    private final Audit audit;
    private final Occasions occasions;
    private final Clock clock;

    @Inject
    ProposalDecisionService(
            Proposals proposals,
            ProposalViews views,
            FoundingService founding,
            Skills skills,
            Spaces spaces,
            People people,
            Locks locks,
            Transactions transactions,
            Audit audit,
            Occasions occasions,
            Clock clock) {
        this.proposals = proposals;
        this.views = views;
        this.founding = founding;
        this.skills = skills;
        this.spaces = spaces;
        this.people = people;
        this.locks = locks;
        this.transactions = transactions;
        this.audit = audit;
        this.occasions = occasions;
        this.clock = clock;
    }

    /**
     * A proposal that became a community.
     *
     * @param facilitator who facilitates it
     * @param sees whether they may view its space; else a permission is missing, which nobody but the host gives
     */
    public record Approved(ProposalView view, Person facilitator, boolean sees) {}

    /**
     * Makes a space the proposed community. Unchanged where the same administrator did so before, whatever they ask for now; refused with who did
     * what where somebody else was faster.
     */
    public Outcome<Approved> approve(Viewer viewer, long id, Approval approval) {
        return decide(viewer, id, approval.problems(), by -> row -> approve(viewer, by, row, approval));
    }

    private Outcome<Approved> approve(Viewer viewer, UserId by, ProposalRow row, Approval approval) {
        CommunityProposal proposal = row.value();
        if (proposal.endedSo(ProposalState.APPROVED, by)) {
            return Outcome.unchanged(approved(viewer, proposal, proposal.proposer()));
        }
        if (!proposal.isOpen()) {
            return Outcome.refused(ProposalService.ended(proposal, people));
        }
        return facilitator(proposal, approval)
                .then(facilitator -> locks.locked(
                                Skills.LOCK,
                                () -> founding.found(
                                        viewer,
                                        request(proposal, approval.spaceKey(), facilitator),
                                        new Deciding(row, by)))
                        .map(made -> approved(viewer, row.value(), facilitator)));
    }

    private Outcome<UserId> facilitator(CommunityProposal proposal, Approval approval) {
        Optional<String> named = approval.facilitator().map(String::strip).filter(typed -> !typed.isEmpty());
        if (named.isEmpty()) {
            Person proposer = people.person(proposal.proposer());
            return proposer.state() == Person.State.ACTIVE
                    ? Outcome.unchanged(proposer.id())
                    : Outcome.refused(ProposalRefusal.PROPOSER_GONE, proposer.name());
        }
        Optional<UserId> found = named.flatMap(people::find);
        if (found.isEmpty()) {
            return Outcome.refused(MembershipRefusal.UNKNOWN_PERSON);
        }
        return people.person(found.get()).state() == Person.State.ACTIVE
                ? Outcome.unchanged(found.get())
                : Outcome.refused(ProposalRefusal.FACILITATOR_GONE);
    }

    private static FoundingRequest request(CommunityProposal proposal, String spaceKey, UserId facilitator) {
        return new FoundingRequest(
                spaceKey.strip(),
                Optional.of(proposal.pitch().type()),
                Charter.about(proposal.pitch().concern()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(facilitator.value()),
                Optional.empty(),
                Optional.empty());
    }

    private Approved approved(Viewer viewer, CommunityProposal proposal, UserId facilitator) {
        boolean sees = proposal.ending()
                .flatMap(Ending::space)
                .filter(space -> spaces.mayView(Viewer.of(facilitator), space))
                .isPresent();
        return new Approved(views.one(viewer, proposal), people.person(facilitator), sees);
    }

    /** Declines a proposal, with a reason that is told to whoever proposed it. Unchanged where the same administrator did. */
    public Outcome<ProposalView> decline(Viewer viewer, long id, String reason) {
        String said = reason.replace("\r\n", "\n").strip();
        return decide(
                viewer,
                id,
                REASON.problem(said).stream().toList(),
                by -> row -> transactions.inTransaction(() -> decline(viewer, by, row, said)));
    }

    private Outcome<ProposalView> decline(Viewer viewer, UserId by, ProposalRow row, String reason) {
        CommunityProposal proposal = row.value();
        if (proposal.endedSo(ProposalState.DECLINED, by)) {
            return Outcome.unchanged(views.one(viewer, proposal));
        }
        if (!proposal.isOpen()) {
            return Outcome.refused(ProposalService.ended(proposal, people));
        }
        Instant now = clock.instant();
        CommunityProposal after = end(row, ProposalState.DECLINED, new Ending(by, now, reason, Optional.empty()));
        OccasionKind kind = OccasionKind.PROPOSAL_DECLINED;
        audit.record(AuditEntry.ofSite(
                by, kind.act(), ProposalService.object(after), proposal.state() + ">" + after.state(), now));
        occasions.note(ProposalService.occasion(kind, after, by, now).withWords(reason));
        return Outcome.done(views.one(viewer, after));
    }

    private static CommunityProposal end(ProposalRow row, ProposalState how, Ending ending) {
        CommunityProposal after = row.value().ended(how, ending);
        row.save(after);
        return after;
    }

    /** Whoever decides holds the lock of the proposal until that is committed, so what is read first stays true. */
    private <T> Outcome<T> decide(
            Viewer viewer,
            long id,
            List<FieldError> wrong,
            Function<UserId, Function<ProposalRow, Outcome<T>>> decision) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(SiteRefusal.LOGIN_NEEDED);
        }
        if (!people.isAdministrator(viewer)) {
            boolean own = proposals.find(id).map(CommunityProposal::proposer).equals(by);
            return Outcome.refused(own ? SiteRefusal.NOT_ADMINISTRATOR : ProposalRefusal.UNKNOWN);
        }
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.ofFields(ProposalRefusal.INVALID, wrong));
        }
        return locks.locked(
                ProposalService.lock(id),
                () -> proposals
                        .forChange(id)
                        .map(decision.apply(by.get()))
                        .orElseGet(() -> Outcome.refused(ProposalRefusal.UNKNOWN)));
    }

    /** What is written with the founding. */
    private final class Deciding implements FoundedWith {
        private final ProposalRow row;
        private final CommunityProposal proposal;
        private final UserId by;

        private Deciding(ProposalRow row, UserId by) {
            this.row = row;
            this.proposal = row.value();
            this.by = by;
        }

        @Override
        public List<String> topics() {
            return skills.asTheSiteWrites(proposal.pitch().topics());
        }

        @Override
        public boolean tells(UserId facilitator) {
            return facilitator.equals(proposal.proposer());
        }

        @Override
        public void founded(Community community) {
            Instant now = clock.instant();
            Ending ending = new Ending(by, now, "", Optional.of(community.space()));
            CommunityProposal after = end(row, ProposalState.APPROVED, ending);
            OccasionKind kind = OccasionKind.PROPOSAL_APPROVED;
            audit.record(new AuditEntry(
                    Optional.of(by),
                    kind.act(),
                    community.space(),
                    ProposalService.object(after),
                    proposal.state() + ">" + after.state(),
                    now));
            Occasion told = ProposalService.occasion(kind, after, by, now);
            occasions.note(told.leadingTo(community.space()));
        }
    }
}
