package io.guildhall.proposal.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.PersonalPart;
import io.guildhall.kernel.web.Shown;
import io.guildhall.proposal.CommunityProposal;
import io.guildhall.proposal.CommunityProposal.Ending;
import io.guildhall.proposal.ProposalService;
import io.guildhall.proposal.ProposalState;
import io.guildhall.proposal.ProposalView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** Shows people what they proposed and what became of it. */
@Named
public final class OwnProposals implements PersonalPart {
    private static final int SHOWN = 20;

    private final ProposalService proposals;

    @Inject
    OwnProposals(ProposalService proposals) {
        this.proposals = proposals;
    }

    /** With a way to propose another; nothing for those who proposed nothing and cannot. Two statements. */
    @Override
    public List<Shown> parts(Page page, Viewer viewer, Look look) {
        if (page != Page.COMMUNITIES) {
            return List.of();
        }
        List<ProposalView> own = proposals.own(viewer, SHOWN);
        boolean open = proposals.isOpenTo(viewer);
        return own.isEmpty() && !open
                ? List.of()
                : List.of(shown(own, open ? look.href(look.links().propose()) : "", look));
    }

    /** The same below the form. One statement. */
    Shown below(Viewer viewer, Look look) {
        return shown(proposals.own(viewer, SHOWN), "", look);
    }

    private static Shown shown(List<ProposalView> own, String proposeHref, Look look) {
        return new Shown(
                "proposal/own.vm",
                new OwnProposalsView(own.stream().map(view -> line(view, look)).toList(), proposeHref));
    }

    private static OwnProposalsView.Line line(ProposalView view, Look look) {
        CommunityProposal proposal = view.proposal();
        return new OwnProposalsView.Line(
                Long.toString(proposal.id()),
                proposal.pitch().name(),
                proposal.pitch().concern(),
                lozenge(proposal.state()),
                look.words().text("guildhall.proposal.state." + word(proposal.state())),
                when(view, look),
                proposal.ending().map(Ending::reason).orElse(""),
                proposal.ending()
                        .flatMap(Ending::space)
                        .map(space -> look.href(look.links().community(space)))
                        .orElse(""),
                view.withdraws(),
                look.words()
                        .text(
                                "guildhall.proposal.withdraw.label",
                                proposal.pitch().name()));
    }

    private static String when(ProposalView view, Look look) {
        CommunityProposal proposal = view.proposal();
        return proposal.ending()
                .filter(ending -> view.endedBy().isPresent())
                .map(ending -> look.words()
                        .text(
                                "guildhall.proposal.ended",
                                look.dates().exact(ending.at()),
                                view.endedBy().orElseThrow().name()))
                .orElseGet(() -> look.words()
                        .text("guildhall.proposal.proposed", look.dates().exact(proposal.at())));
    }

    private static String lozenge(ProposalState state) {
        return switch (state) {
            case APPROVED -> " aui-lozenge-success";
            case DECLINED -> " aui-lozenge-error";
            default -> "";
        };
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
