package io.guildhall.desk.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Somebody's own communities, all of them; anonymous people are asked to log in. */
@AnonymousSiteAccess
public final class MinePageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageFrame frame;
    private final transient Mines mines;

    @Inject
    public MinePageServlet(PageFrame frame, Mines mines) {
        this.frame = frame;
        this.mines = mines;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        frame.show(
                response,
                (viewer, look) -> new OwnPage(
                        200,
                        look.words().text("guildhall.mine.title"),
                        "",
                        "",
                        List.of(mines.of(viewer, "", Integer.MAX_VALUE, look))));
    }
}
