package io.guildhall.privacy.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.Shown;
import io.guildhall.privacy.OwnDataService;
import io.guildhall.site.Times;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** What is kept about people, how long, and who sees it; the same for everybody, and made to be printed. */
@AnonymousSiteAccess
public final class KeptPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageFrame frame;
    private final transient OwnDataService data;

    @Inject
    public KeptPageServlet(PageFrame frame, OwnDataService data) {
        this.frame = frame;
        this.data = data;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        frame.show(response, (viewer, look) -> {
            Times times = data.times(viewer);
            List<KeptView.Kind> kinds = data.kinds(viewer).stream()
                    .map(name -> Kinds.of(name, times, look.words()))
                    .toList();
            KeptView view = new KeptView(kinds, look.href(PrivacyPage.MINE));
            return new OwnPage(
                    200,
                    look.words().text("guildhall.privacy.kept.title"),
                    "",
                    "",
                    List.of(new Shown("privacy/kept.vm", view)));
        });
    }
}
