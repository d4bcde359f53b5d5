package io.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Links;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.DirectoryService;
import io.guildhall.membership.HistoryService;
import io.guildhall.membership.HistoryView;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What happened in a community, for those who run it; nothing for everybody else. */
@LicensedOnly
public final class HistoryPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 50;

    private final transient PageFrame frame;
    private final transient DirectoryService directory;
    private final transient HistoryService history;

    @Inject
    public HistoryPageServlet(PageFrame frame, DirectoryService directory, HistoryService history) {
        this.frame = frame;
        this.directory = directory;
        this.history = history;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> space = PageAddress.HISTORY.spaceKey(request.getRequestURI());
        Optional<String> cursor = Optional.ofNullable(request.getParameter("cursor"));
        frame.show(
                response,
                (viewer, look) ->
                        space.map(key -> page(key, cursor, viewer, look)).orElseGet(() -> OwnPage.nothing(look)));
    }

    private OwnPage page(String key, Optional<String> cursor, Viewer viewer, Look look) {
        Optional<CommunityView> community = directory.one(viewer, key).result();
        Optional<Page<HistoryView>> asked = steps(viewer, key, cursor);
        Optional<Page<HistoryView>> steps = asked.or(() -> steps(viewer, key, Optional.empty()));
        if (community.isEmpty() || steps.isEmpty()) {
            return OwnPage.nothing(look);
        }
        boolean further = asked.isPresent() && cursor.isPresent();
        return page(community.get(), steps.get(), further, look);
    }

    private Optional<Page<HistoryView>> steps(Viewer viewer, String key, Optional<String> cursor) {
        return history.of(viewer, key, cursor, LINES).result();
    }

    private static OwnPage page(CommunityView view, Page<HistoryView> steps, boolean further, Look look) {
        String here = look.href(look.links().history(view.space().key()));
        HistoryPageView lines = new HistoryPageView(
                steps.items().stream()
                        .map(step -> HistoryWords.line(step, look))
                        .toList(),
                steps.next()
                        .map(next -> here + "?cursor=" + Links.encoded(next))
                        .orElse(""),
                further ? here : "");
        return new OwnPage(
                200,
                look.words().text("guildhall.history.title", view.space().name()),
                look.words().text("guildhall.history.back"),
                look.href(look.links().community(view.space().key())),
                List.of(new Shown("community-history.vm", lines)));
    }
}
