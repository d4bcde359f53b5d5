package io.guildhall.proposal.web;

import com.atlassian.annotations.security.AdminOnly;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Words;
import io.guildhall.proposal.CommunityProposal;
import io.guildhall.proposal.CommunityProposal.Ending;
import io.guildhall.proposal.ProposalList;
import io.guildhall.proposal.ProposalService;
import io.guildhall.proposal.ProposalState;
import io.guildhall.proposal.ProposalView;
import io.guildhall.proposal.SimilarCommunity;
import io.guildhall.site.SiteRefusal;
import io.guildhall.site.web.SitePages;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/** Where administrators of the site decide proposed communities, and see what was decided. */
@AdminOnly
public final class ProposalsPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 10;

    private final transient SitePages pages;
    private final transient ProposalService proposals;
    private final transient People people;
    private final transient Links links;
    private final transient Dates dates;

    @Inject
    public ProposalsPageServlet(
            SitePages pages, ProposalService proposals, People people, Links links, Texts texts, Clock clock) {
        this.pages = pages;
        this.proposals = proposals;
        this.people = people;
        this.links = links;
        this.dates = new Dates(texts, clock);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String named = Optional.ofNullable(request.getParameter("state")).orElse("");
        ProposalState state = Stream.of(ProposalState.values())
                .filter(each -> each.name().equals(named))
                .findFirst()
                .orElse(ProposalState.SUBMITTED);
        Optional<String> cursor = Optional.ofNullable(request.getParameter("cursor"));
        pages.show(
                response,
                "guildhall.proposals.title",
                "proposal/queue.vm",
                (viewer, words) -> administrators(viewer)
                        .then(user -> list(viewer, state, cursor))
                        .map(list -> view(list, state, words)));
    }

    private Outcome<Viewer> administrators(Viewer viewer) {
        return people.isAdministrator(viewer)
                ? Outcome.unchanged(viewer)
                : Outcome.refused(SiteRefusal.NOT_ADMINISTRATOR);
    }

    /** A cursor that is not ours shows the beginning. */
    private Outcome<ProposalList> list(Viewer viewer, ProposalState state, Optional<String> cursor) {
        Outcome<ProposalList> found = proposals.list(viewer, Optional.of(state), cursor, LINES);
        return found.result().isPresent() ? found : proposals.list(viewer, Optional.of(state), Optional.empty(), LINES);
    }

    private QueueView view(ProposalList list, ProposalState state, Words words) {
        String here = links.here(links.proposals()) + "?state=";
        return new QueueView(
                words.text("guildhall.proposals.title"),
                Stream.of(ProposalState.values())
                        .map(each -> new OptionView(
                                here + each,
                                words.text("guildhall.proposal.state." + OwnProposals.word(each)),
                                "",
                                each == state))
                        .toList(),
                words.text(
                        state == ProposalState.SUBMITTED
                                ? "guildhall.proposals.none.waiting"
                                : "guildhall.proposals.none"),
                list.page().items().stream().map(each -> line(each, words)).toList(),
                CommunityProposal.REASON_MAX,
                list.page()
                        .next()
                        .map(next -> here + state + "&cursor=" + Links.encoded(next))
                        .orElse(""));
    }

    private QueueView.Line line(ProposalView view, Words words) {
        CommunityProposal proposal = view.proposal();
        String name = proposal.pitch().name();
        boolean gone = proposal.isOpen() && view.proposer().state() != Person.State.ACTIVE;
        return new QueueView.Line(
                Long.toString(proposal.id()),
                name,
                proposal.pitch().concern(),
                words.text(
                        "guildhall.type." + OwnProposals.word(proposal.pitch().type())),
                String.join(" · ", proposal.pitch().topics()),
                words.text("guildhall.proposals.by", view.proposer().name(), dates.exact(proposal.at())),
                gone
                        ? words.text(
                                "guildhall.refusal.proposal.proposer-gone",
                                view.proposer().name())
                        : "",
                ended(view, words),
                proposal.ending().map(Ending::reason).orElse(""),
                proposal.ending()
                        .flatMap(Ending::space)
                        .map(space -> links.here(links.community(space)))
                        .orElse(""),
                view.decides(),
                view.similar().stream().map(each -> similar(each, words)).toList(),
                gone
                        ? words.text("guildhall.proposals.field.facilitator")
                        : words.text(
                                "guildhall.proposals.field.facilitator.instead",
                                view.proposer().name()),
                words.text("guildhall.proposals.approve.label", name),
                words.text("guildhall.proposals.decline.label", name));
    }

    private String ended(ProposalView view, Words words) {
        return view.proposal()
                .ending()
                .map(ending -> words.text(
                        "guildhall.proposal.ended",
                        dates.exact(ending.at()),
                        view.endedBy().map(Person::name).orElse("")))
                .orElse("");
    }

    private QueueView.Similar similar(SimilarCommunity each, Words words) {
        int members = each.sighting().community().memberCount();
        return new QueueView.Similar(
                each.sighting().space().name(),
                links.here(links.community(each.sighting().space().key())),
                each.sighting().community().charter().concern(),
                each.topics().isEmpty()
                        ? words.count("guildhall.members.count", members)
                        : words.text(
                                "guildhall.proposals.shared",
                                words.count("guildhall.members.count", members),
                                String.join(", ", each.topics())));
    }
}
