package io.guildhall.desk.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.PersonalPart;
import io.guildhall.kernel.web.Shown;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Somebody's own communities, all of them; anonymous people are asked to log in. */
@AnonymousSiteAccess
public final class MinePageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** The parameter by which the macro asks for what waits alone. */
    static final String NEEDS = "needs";

    private final transient PageFrame frame;
    private final transient Mines mines;
    private final transient List<PersonalPart> parts;

    @Inject
    public MinePageServlet(PageFrame frame, Mines mines, List<PersonalPart> parts) {
        this.frame = frame;
        this.mines = mines;
        this.parts = List.copyOf(parts);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean needs = request.getParameter(NEEDS) != null;
        frame.show(
                response,
                (viewer, look) -> new OwnPage(
                        200,
                        look.words().text("guildhall.mine.title"),
                        "",
                        "",
                        needs && !viewer.isAnonymous() ? needs(viewer, look) : shown(viewer, look)));
    }

    private List<Shown> shown(Viewer viewer, Look look) {
        if (viewer.isAnonymous()) {
            return List.of(mines.ofPage(viewer, false, look));
        }
        List<Shown> suggested = of(PersonalPart::suggestsCommunities, PersonalPart.Page.COMMUNITIES, viewer, look);
        return Stream.of(
                        of(PersonalPart::comesFirst, PersonalPart.Page.COMMUNITIES, viewer, look),
                        List.of(mines.ofPage(viewer, suggested.isEmpty(), look)),
                        suggested,
                        of(
                                part -> !part.comesFirst() && !part.suggestsCommunities(),
                                PersonalPart.Page.COMMUNITIES,
                                viewer,
                                look))
                .flatMap(List::stream)
                .toList();
    }

    /** What the macro brings along: nothing but that, what waits first. */
    private List<Shown> needs(Viewer viewer, Look look) {
        return Stream.of(true, false)
                .flatMap(
                        first -> of(part -> part.comesFirst() == first, PersonalPart.Page.NEEDS, viewer, look).stream())
                .toList();
    }

    private List<Shown> of(Predicate<PersonalPart> which, PersonalPart.Page page, Viewer viewer, Look look) {
        return parts.stream()
                .filter(which)
                .flatMap(part -> part.parts(page, viewer, look).stream())
                .toList();
    }
}
