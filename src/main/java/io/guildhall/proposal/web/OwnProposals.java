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
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Shows people what they proposed and what became of it. */
@Named
public final class OwnProposals implements PersonalPart {
    private static final int SHOWN = 20;
    /** So long the macro shows what became of a proposal. */
    private static final Duration NEWS_FOR = Duration.ofDays(30);

    private final ProposalService proposals;

    @Inject
    OwnProposals(ProposalService proposals) {
        this.proposals = proposals;
    }

    /**
     * With a way to propose another; nothing for those who proposed nothing and cannot. Two statements. Where it is asked what somebody needs to know:
     * what waits and what others decided lately, in one.
     */
    @Override
    public List<Shown> parts(Page page, Viewer viewer, Look look) {
        if (page == Page.PROFILE || page == Page.BEFORE_PROFILE) {
            return List.of();
        }
        if (page == Page.NEEDS) {
            List<ProposalView> news = proposals.own(viewer, SHOWN).stream()
                    .filter(view -> isNew(view.proposal(), look))
                    .toList();
            return news.isEmpty() ? List.of() : List.of(shown(news, "", look));
        }
        List<ProposalView> own = proposals.own(viewer, SHOWN);
        boolean open = proposals.isOpenTo(viewer);
        return own.isEmpty() && !open
                ? List.of()
                : List.of(shown(own, open ? look.href(look.links().propose()) : "", look));
    }

    private static boolean isNew(CommunityProposal proposal, Look look) {
        return proposal.ending()
                .map(ending -> !ending.by().equals(proposal.proposer())
                        && ending.at().isAfter(look.dates().now().minus(NEWS_FOR)))
                .orElse(true);
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
