package io.guildhall.expertise.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.expertise.BalanceService;
import io.guildhall.expertise.ExpertQuery;
import io.guildhall.expertise.ExpertService;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.Shown;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page to find people who can help; before anything is asked it shows what is wanted and nobody offers. */
@AnonymousSiteAccess
public final class ExpertsPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 25;
    private static final int LONGEST = 120;

    private final transient PageFrame frame;
    private final transient ExpertService experts;
    private final transient BalanceService balances;
    private final transient Switches switches;

    @Inject
    public ExpertsPageServlet(PageFrame frame, ExpertService experts, BalanceService balances, Switches switches) {
        this.frame = frame;
        this.experts = experts;
        this.balances = balances;
        this.switches = switches;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String question = line(request, "q");
        String space = line(request, "space");
        boolean available = line(request, "available").equals("true");
        frame.show(
                response,
                (viewer, look) -> switches.page(
                        Pillar.EXPERTISE,
                        look,
                        () -> new OwnPage(
                                200,
                                look.words().text("guildhall.experts.title"),
                                "",
                                "",
                                viewer.isAnonymous()
                                        ? List.of(ExpertViews.login(look))
                                        : parts(question, space, available, viewer, look))));
    }

    /** What was typed, on one line, and cut where it is too long to be a question. */
    private static String line(HttpServletRequest request, String name) {
        String typed = Optional.ofNullable(request.getParameter(name)).orElse("");
        return typed.codePoints()
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .map(each -> Character.isISOControl(each) ? ' ' : each)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private List<Shown> parts(String question, String space, boolean available, Viewer viewer, Look look) {
        String only = space.isEmpty() ? "" : look.words().text("guildhall.experts.only", space);
        List<Shown> parts = new ArrayList<>();
        parts.add(new Shown(
                "expertise/experts-search.vm",
                new ExpertSearchView(question, look.href(ExpertViews.PAGE), space, only, available)));
        if (question.isEmpty()) {
            balances.ofSite(viewer)
                    .result()
                    .map(shown -> ExpertViews.gaps(shown, look.words().text("guildhall.gaps.title"), LINES, look))
                    .ifPresent(parts::add);
        } else {
            Optional<String> within = Optional.of(space).filter(key -> !key.isEmpty());
            parts.add(experts.findWithPlaces(viewer, new ExpertQuery(question, false, within, available, 1, LINES))
                    .fold(
                            found -> ExpertViews.people(found, "", question, space, look),
                            refusal -> ExpertViews.refused(refusal, look)));
        }
        return parts;
    }
}
