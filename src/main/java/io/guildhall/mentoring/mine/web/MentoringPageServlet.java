package io.guildhall.mentoring.mine.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.mentoring.programme.web.ProgrammesAcross;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

/** Somebody's own mentoring, all of it; anonymous people are asked to log in. */
@AnonymousSiteAccess
public final class MentoringPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageFrame frame;
    private final transient MyMentorings mine;
    private final transient ProgrammesAcross across;
    private final transient Switches switches;

    @Inject
    public MentoringPageServlet(PageFrame frame, MyMentorings mine, ProgrammesAcross across, Switches switches) {
        this.frame = frame;
        this.mine = mine;
        this.across = across;
        this.switches = switches;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        frame.show(
                response,
                (viewer, look) -> switches.page(
                        Pillar.MENTORING,
                        look,
                        () -> new OwnPage(
                                200,
                                look.words().text("guildhall.mentoring.mine.title"),
                                "",
                                "",
                                Stream.concat(
                                                Stream.of(mine.of(viewer, "", "", Integer.MAX_VALUE, look)),
                                                across.of(viewer, look).stream())
                                        .toList())));
    }
}
