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
import java.util.stream.Stream;

/** Somebody's own communities, all of them; anonymous people are asked to log in. */
@AnonymousSiteAccess
public final class MinePageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

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
        frame.show(
                response,
                (viewer, look) ->
                        new OwnPage(200, look.words().text("guildhall.mine.title"), "", "", shown(viewer, look)));
    }

    private List<Shown> shown(Viewer viewer, Look look) {
        if (viewer.isAnonymous()) {
            return List.of(mines.ofPage(viewer, false, look));
        }
        List<Shown> suggested = further(true, viewer, look);
        return Stream.of(
                        List.of(mines.ofPage(viewer, suggested.isEmpty(), look)),
                        suggested,
                        further(false, viewer, look))
                .flatMap(List::stream)
                .toList();
    }

    private List<Shown> further(boolean suggesting, Viewer viewer, Look look) {
        return parts.stream()
                .filter(part -> part.suggestsCommunities() == suggesting)
                .flatMap(part -> part.parts(PersonalPart.Page.COMMUNITIES, viewer, look).stream())
                .toList();
    }
}
