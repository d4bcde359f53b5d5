package io.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.life.FoundingService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where administrators send those who are to start a community: it asks for the space and leads to its Community page. */
@LicensedOnly
public final class StartPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageFrame frame;
    private final transient FoundingService founding;

    @Inject
    public StartPageServlet(PageFrame frame, FoundingService founding) {
        this.frame = frame;
        this.founding = founding;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = Optional.ofNullable(request.getParameter("space")).orElse("");
        frame.show(response, (viewer, look) -> page(typed, viewer, look));
    }

    private OwnPage page(String typed, Viewer viewer, Look look) {
        if (!founding.isOpenTo(viewer)) {
            return shown(Shown.notice(sentence(CommunityRefusal.LEFT_TO_SITE_ADMINS, look), ""), look);
        }
        return TypedSpace.key(typed)
                .filter(key -> sees(viewer, key))
                .map(key -> OwnPage.elsewhere(look.href(look.links().community(new SpaceKey(key)))))
                .orElseGet(() -> shown(form(typed, look), look));
    }

    private boolean sees(Viewer viewer, String key) {
        return founding.obstacle(viewer, key)
                .map(Refusal::code)
                .filter(Predicate.isEqual(CommunityRefusal.SPACE_UNKNOWN))
                .isEmpty();
    }

    private static Shown form(String typed, Look look) {
        String problem = typed.isBlank() ? "" : sentence(CommunityRefusal.SPACE_UNKNOWN, look);
        return new Shown(
                "membership/start-page.vm",
                new ChoosingView(look.href(look.links().start()), typed, problem));
    }

    private static String sentence(CommunityRefusal refusal, Look look) {
        return look.words().text("guildhall.refusal." + refusal.code());
    }

    private static OwnPage shown(Shown part, Look look) {
        return new OwnPage(200, look.words().text("guildhall.choose.title"), "", "", List.of(part));
    }
}
