package io.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageAddress;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.directory.DirectoryService;
import io.guildhall.membership.life.FoundingService;
import io.guildhall.membership.life.ReattachService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The Community page of a space: its tabs, or how to make the space a community. */
@LicensedOnly
public final class CommunityPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageFrame frame;
    private final transient DirectoryService directory;
    private final transient CommunityTabs tabs;
    private final transient FoundingService founding;
    private final transient ReattachService strays;
    private final transient Spaces spaces;

    @Inject
    public CommunityPageServlet(
            PageFrame frame,
            DirectoryService directory,
            CommunityTabs tabs,
            FoundingService founding,
            ReattachService strays,
            Spaces spaces) {
        this.frame = frame;
        this.directory = directory;
        this.tabs = tabs;
        this.founding = founding;
        this.strays = strays;
        this.spaces = spaces;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PageAddress> address = PageAddress.read(request.getRequestURI());
        Function<String, Optional<String>> parameters = name -> Optional.ofNullable(request.getParameter(name));
        frame.show(
                response,
                (viewer, look) -> address.map(asked -> page(asked, parameters, viewer, look))
                        .orElseGet(() -> OwnPage.nothing(look)));
    }

    private OwnPage page(PageAddress asked, Function<String, Optional<String>> parameters, Viewer viewer, Look look) {
        return directory
                .one(viewer, asked.spaceKey())
                .fold(
                        view -> tabs.find(asked.tab(), view)
                                .map(tab -> community(tab, view, List.of(), parameters, viewer, look))
                                .or(() -> missed(asked.tab(), view, parameters, viewer, look))
                                .orElseGet(() -> OwnPage.nothing(look)),
                        refusal -> none(refusal, asked.spaceKey(), viewer, look));
    }

    /** What opens first, below a sentence why it is not what the link led to. */
    private Optional<OwnPage> missed(
            String tab, CommunityView view, Function<String, Optional<String>> parameters, Viewer viewer, Look look) {
        return tabs.missed(tab, view)
                .flatMap(why -> tabs.find("", view).map(first -> {
                    List<Shown> said = List.of(Shown.notice(look.words().text(why), ""));
                    return community(first, view, said, parameters, viewer, look);
                }));
    }

    private OwnPage none(Refusal refusal, String key, Viewer viewer, Look look) {
        if (refusal.code() != CommunityRefusal.NOT_A_COMMUNITY) {
            return OwnPage.nothing(look);
        }
        Optional<Space> space = spaces.find(key);
        String name = space.map(Space::name).orElse("");
        Shown part = founding.obstacle(viewer, key)
                .map(obstacle -> Shown.notice(look.words().text(whyNot(obstacle)), ""))
                .orElseGet(() -> new Shown("membership/community-start.vm", StartView.of("", name, key, true, look)));
        Optional<Shown> stray = strays.offered(viewer, key)
                .map(found -> new Shown("membership/community-stray.vm", StrayView.of(found, key, look)));
        String back = look.words().text("guildhall.page.back");
        String home = space.map(found -> look.href(found.path())).orElse("");
        List<Shown> parts = Stream.concat(stray.stream(), Stream.of(part)).toList();
        return new OwnPage(200, titleOf(name, look), home.isEmpty() ? "" : back, home, parts);
    }

    /** Whoever administers the space is told whom to ask; others are told who administers it. */
    private static String whyNot(Refusal obstacle) {
        return obstacle.code() == CommunityRefusal.LEFT_TO_SITE_ADMINS
                ? "guildhall.refusal.community.left-to-site-admins"
                : "guildhall.page.empty.message";
    }

    private OwnPage community(
            CommunityTab tab,
            CommunityView view,
            List<Shown> said,
            Function<String, Optional<String>> parameters,
            Viewer viewer,
            Look look) {
        TabCall call = new TabCall(view, viewer, look, CommunityTabs.address(tab, view, look), parameters);
        List<Shown> parts = Stream.of(tabs.bar(tab, view, look).stream(), said.stream(), tab.parts(call).stream())
                .flatMap(part -> part)
                .toList();
        String title = titleOf(view.space().name(), look);
        String back = look.words().text("guildhall.page.back");
        return view.outside()
                ? new OwnPage(200, title, "", "", parts)
                : new OwnPage(200, title, back, look.href(view.space().path()), parts);
    }

    private static String titleOf(String space, Look look) {
        return space.isEmpty()
                ? look.words().text("guildhall.page.title")
                : look.words().text("guildhall.page.space.title", space);
    }
}
