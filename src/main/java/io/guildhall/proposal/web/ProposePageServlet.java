package io.guildhall.proposal.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.community.Charter;
import io.guildhall.community.CommunityType;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.Shown;
import io.guildhall.proposal.Pitch;
import io.guildhall.proposal.ProposalRefusal;
import io.guildhall.proposal.ProposalService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Where people propose communities and see what became of their proposals; anonymous people are asked to log in. */
@AnonymousSiteAccess
public final class ProposePageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageFrame frame;
    private final transient ProposalService proposals;
    private final transient OwnProposals own;

    @Inject
    public ProposePageServlet(PageFrame frame, ProposalService proposals, OwnProposals own) {
        this.frame = frame;
        this.proposals = proposals;
        this.own = own;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        frame.show(
                response,
                (viewer, look) -> new OwnPage(
                        200,
                        look.words().text("guildhall.proposal.title"),
                        look.words().text("guildhall.directory.link"),
                        look.href(look.links().communities()),
                        parts(viewer, look)));
    }

    private List<Shown> parts(Viewer viewer, Look look) {
        if (viewer.isAnonymous()) {
            return List.of(new Shown(
                    "kernel/notice.vm",
                    new NoticeView(
                            look.words().text("guildhall.proposal.login"),
                            "",
                            look.words().text("guildhall.inbox.login.link"),
                            look.links().login(look.links().propose()))));
        }
        return List.of(new Shown("proposal/propose.vm", form(viewer, look)), own.below(viewer, look));
    }

    private ProposeView form(Viewer viewer, Look look) {
        return new ProposeView(
                proposals.isOpenTo(viewer)
                        ? ""
                        : look.words().text("guildhall.refusal." + ProposalRefusal.NOT_OPEN.code()),
                Pitch.NAME_MAX,
                Charter.CONCERN_MAX,
                Stream.of(CommunityType.values())
                        .map(type -> new OptionView(
                                type.name(),
                                look.words().text("guildhall.type." + OwnProposals.word(type)),
                                look.words().text("guildhall.proposal.type." + OwnProposals.word(type)),
                                type == CommunityType.PRACTICE))
                        .toList());
    }
}
