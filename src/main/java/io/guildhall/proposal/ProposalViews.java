package io.guildhall.proposal;

import io.guildhall.kernel.People;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows proposals to one viewer, who may see them. */
@Named
final class ProposalViews {
    private final People people;
    private final SimilarService similar;

    @Inject
    ProposalViews(People people, SimilarService similar) {
        this.people = people;
        this.similar = similar;
    }

    /** One of them, without what is like it. No statement. */
    ProposalView one(Viewer viewer, CommunityProposal proposal) {
        return view(viewer, proposal, List.of(), people.isAdministrator(viewer));
    }

    /** Several, in their order. At most two statements where some of them wait for the viewer's decision, else none. */
    List<ProposalView> many(Viewer viewer, List<CommunityProposal> shown) {
        boolean administers = people.isAdministrator(viewer);
        List<CommunityProposal> waiting =
                shown.stream().filter(each -> administers && each.isOpen()).toList();
        List<List<SimilarCommunity>> alike = waiting.isEmpty()
                ? List.of()
                : similar.toEach(
                        viewer, waiting.stream().map(CommunityProposal::pitch).toList());
        List<ProposalView> views = new ArrayList<>();
        for (CommunityProposal each : shown) {
            int at = waiting.indexOf(each);
            views.add(view(viewer, each, at < 0 ? List.of() : alike.get(at), administers));
        }
        return views;
    }

    private ProposalView view(
            Viewer viewer, CommunityProposal proposal, List<SimilarCommunity> alike, boolean administers) {
        boolean named = administers || people.mayBrowse(viewer);
        boolean own = viewer.user().filter(proposal.proposer()::equals).isPresent();
        return new ProposalView(
                proposal,
                people.person(proposal.proposer()),
                named ? proposal.ending().map(end -> people.person(end.by())) : Optional.empty(),
                alike,
                administers && proposal.isOpen(),
                own && proposal.isOpen());
    }
}
