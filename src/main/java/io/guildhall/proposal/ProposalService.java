package io.guildhall.proposal;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.proposal.CommunityProposal.Ending;
import io.guildhall.site.Proposers;
import io.guildhall.site.Settings;
import io.guildhall.site.SiteRefusal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Takes proposals of communities, shows them to those who made them and to administrators, and lets them be taken back. */
@Named
public final class ProposalService {
    /** How many of one person may wait at a time. */
    public static final int OPEN_MAX = 3;

    private static final int LIMIT_MAX = 100;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final Proposals proposals;
    private final ProposalViews views;
    private final People people;
    private final Settings settings;
    private final Locks locks;
    private final Transactions transactions;
    private final Audit audit;
    private final Occasions occasions;
    private final Clock clock;

    @Inject
    ProposalService(
            Proposals proposals,
            ProposalViews views,
            People people,
            Settings settings,
            Locks locks,
            Transactions transactions,
            Audit audit,
            Occasions occasions,
            Clock clock) {
        this.proposals = proposals;
        this.views = views;
        this.people = people;
        this.settings = settings;
        this.locks = locks;
        this.transactions = transactions;
        this.audit = audit;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** Whether the viewer may propose communities on this site; at most one statement. */
    public boolean isOpenTo(Viewer viewer) {
        return !viewer.isAnonymous() && settings.current().values().proposers() == Proposers.EVERYBODY;
    }

    /** Proposes a community, of which administrators are told. Sent again with the same token it is unchanged, whatever it says then. One audit entry. */
    public Outcome<ProposalView> propose(Viewer viewer, NewProposal wanted) {
        return user(viewer)
                .then(by -> locks.locked(
                        "proposals:" + by.value(),
                        () -> transactions.inTransaction(() -> propose(viewer, by, wanted.stripped()))));
    }

    private Outcome<ProposalView> propose(Viewer viewer, UserId by, NewProposal wanted) {
        List<FieldError> wrong = wanted.problems();
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.ofFields(ProposalRefusal.INVALID, wrong));
        }
        Optional<CommunityProposal> before = proposals.sent(by, wanted.token());
        if (before.isPresent()) {
            return Outcome.unchanged(views.one(viewer, before.get()));
        }
        if (!isOpenTo(viewer)) {
            return Outcome.refused(ProposalRefusal.NOT_OPEN);
        }
        if (proposals.countOpen(by) >= OPEN_MAX) {
            return Outcome.refused(ProposalRefusal.TOO_MANY, OPEN_MAX);
        }
        Instant now = clock.instant();
        CommunityProposal added = proposals.add(by, wanted.pitch(), wanted.token(), now);
        OccasionKind kind = OccasionKind.PROPOSAL_SUBMITTED;
        audit.record(AuditEntry.ofSite(by, kind.act(), object(added), "NONE>" + added.state(), now));
        occasions.note(occasion(kind, added, by, now));
        return Outcome.done(views.one(viewer, added));
    }

    /**
     * Proposals, newest first: the viewer's own; for administrators who ask for those in a state, everybody's. At most four statements.
     *
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<ProposalList> list(
            Viewer viewer, Optional<ProposalState> state, Optional<String> cursor, int limit) {
        if (cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()) {
            return Outcome.refused(ProposalRefusal.BAD_CURSOR);
        }
        OptionalLong before = cursor.map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty());
        return user(viewer).map(user -> {
            boolean all = state.isPresent() && people.isAdministrator(viewer);
            return list(
                    viewer,
                    all ? Optional.empty() : Optional.of(user),
                    state,
                    before,
                    Math.max(1, Math.min(LIMIT_MAX, limit)));
        });
    }

    private ProposalList list(
            Viewer viewer, Optional<UserId> proposer, Optional<ProposalState> state, OptionalLong before, int limit) {
        List<CommunityProposal> found = proposals.page(proposer, state, before, limit + 1);
        List<CommunityProposal> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit
                ? Optional.of(Long.toString(shown.get(shown.size() - 1).id()))
                : Optional.empty();
        return new ProposalList(new Page<>(views.many(viewer, shown), next, OptionalInt.empty()), isOpenTo(viewer));
    }

    /** The viewer's own, newest first; none for anonymous people. One statement. */
    public List<ProposalView> own(Viewer viewer, int limit) {
        return viewer.user()
                .map(user -> proposals.page(Optional.of(user), Optional.empty(), OptionalLong.empty(), limit).stream()
                        .map(each -> views.one(viewer, each))
                        .toList())
                .orElse(List.of());
    }

    /** Takes a proposal back; unchanged where it was. For whoever proposed it. One audit entry. */
    public Outcome<ProposalView> withdraw(Viewer viewer, long id) {
        return user(viewer)
                .then(by -> locks.locked(lock(id), () -> transactions.inTransaction(() -> withdraw(viewer, by, id))));
    }

    private Outcome<ProposalView> withdraw(Viewer viewer, UserId by, long id) {
        Optional<ProposalRow> row = proposals.forChange(id);
        Optional<Refusal> obstacle = obstacle(viewer, by, row);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        CommunityProposal before = row.orElseThrow().value();
        if (before.endedSo(ProposalState.WITHDRAWN, by)) {
            return Outcome.unchanged(views.one(viewer, before));
        }
        return before.isOpen()
                ? Outcome.done(views.one(viewer, end(row.orElseThrow(), by)))
                : Outcome.refused(ended(before, people));
    }

    private Optional<Refusal> obstacle(Viewer viewer, UserId by, Optional<ProposalRow> row) {
        boolean own = row.filter(each -> each.value().proposer().equals(by)).isPresent();
        if (own) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(
                row.isPresent() && people.isAdministrator(viewer)
                        ? ProposalRefusal.NOT_YOURS
                        : ProposalRefusal.UNKNOWN));
    }

    /** Takes back everything of somebody that waits, for whoever goes for good; how many there were. */
    int withdrawAll(UserId person) {
        List<CommunityProposal> open = open(person);
        open.forEach(each -> locks.locked(
                lock(each.id()),
                () -> transactions.inTransaction(() -> proposals
                        .forChange(each.id())
                        .filter(row -> row.value().isOpen())
                        .map(row -> end(row, person)))));
        return open.size();
    }

    /** What waits of somebody. One statement. */
    List<CommunityProposal> open(UserId person) {
        return proposals.page(
                Optional.of(person), Optional.of(ProposalState.SUBMITTED), OptionalLong.empty(), OPEN_MAX);
    }

    private CommunityProposal end(ProposalRow row, UserId by) {
        Instant now = clock.instant();
        CommunityProposal before = row.value();
        CommunityProposal after = before.ended(ProposalState.WITHDRAWN, new Ending(by, now, "", Optional.empty()));
        row.save(after);
        OccasionKind kind = OccasionKind.PROPOSAL_WITHDRAWN;
        audit.record(AuditEntry.ofSite(by, kind.act(), object(after), before.state() + ">" + after.state(), now));
        occasions.note(occasion(kind, after, by, now));
        return after;
    }

    /** That a proposal ended before, and who did it. */
    static Refusal ended(CommunityProposal proposal, People people) {
        String who = proposal.ending()
                .map(ending -> people.person(ending.by()).name())
                .orElse("");
        return Refusal.of(
                switch (proposal.state()) {
                    case APPROVED -> ProposalRefusal.ALREADY_APPROVED;
                    case DECLINED -> ProposalRefusal.ALREADY_DECLINED;
                    default -> ProposalRefusal.ALREADY_WITHDRAWN;
                },
                who);
    }

    /** What the audit calls a proposal, and occasions, too. */
    static String object(CommunityProposal proposal) {
        return "proposal:" + proposal.id();
    }

    static String lock(long id) {
        return "proposal:" + id;
    }

    static Occasion occasion(OccasionKind kind, CommunityProposal proposal, UserId by, Instant at) {
        return Occasion.ofSite(kind, proposal.proposer(), Optional.of(by), object(proposal), at)
                .saying(proposal.pitch().name());
    }

    private static Outcome<UserId> user(Viewer viewer) {
        return viewer.user().map(Outcome::unchanged).orElseGet(() -> Outcome.refused(SiteRefusal.LOGIN_NEEDED));
    }
}
