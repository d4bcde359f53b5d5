package io.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import io.guildhall.community.Charter;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.DirectoryService;
import io.guildhall.membership.FoundingService;
import io.guildhall.membership.MemberView;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.RosterQuery;
import io.guildhall.membership.RosterService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The Community page of a space: the card for everybody who sees the space, and below it what facilitators look after. */
@LicensedOnly
public final class CommunityPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 25;

    private final transient PageFrame frame;
    private final transient DirectoryService directory;
    private final transient RosterService roster;
    private final transient FoundingService founding;
    private final transient Spaces spaces;

    @Inject
    public CommunityPageServlet(
            PageFrame frame,
            DirectoryService directory,
            RosterService roster,
            FoundingService founding,
            Spaces spaces) {
        this.frame = frame;
        this.directory = directory;
        this.roster = roster;
        this.founding = founding;
        this.spaces = spaces;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> space = PageAddress.COMMUNITY.spaceKey(request.getRequestURI());
        Optional<String> cursor = Optional.ofNullable(request.getParameter("cursor"));
        frame.show(
                response,
                (viewer, look) ->
                        space.map(key -> page(key, cursor, viewer, look)).orElseGet(() -> OwnPage.nothing(look)));
    }

    private OwnPage page(String key, Optional<String> cursor, Viewer viewer, Look look) {
        return directory
                .one(viewer, key)
                .fold(view -> community(view, cursor, viewer, look), refusal -> none(refusal, key, viewer, look));
    }

    private OwnPage none(Refusal refusal, String key, Viewer viewer, Look look) {
        if (refusal.code() != CommunityRefusal.NOT_A_COMMUNITY) {
            return OwnPage.nothing(look);
        }
        Optional<Space> space = spaces.find(key);
        String name = space.map(Space::name).orElse("");
        Shown part = founding.mayFound(viewer, key)
                ? new Shown("community-start.vm", new StartView("", name, key, Charter.CONCERN_MAX, true))
                : Notices.notice(look.words().text("guildhall.page.empty.message"), "");
        String back = look.words().text("guildhall.page.back");
        String home = space.map(found -> look.href(found.path())).orElse("");
        return new OwnPage(200, titleOf(name, look), home.isEmpty() ? "" : back, home, List.of(part));
    }

    private OwnPage community(CommunityView view, Optional<String> cursor, Viewer viewer, Look look) {
        StandingView standing = Standings.of(view, viewer, look).unlinked();
        JoinView join = new JoinView("", Cards.of(view, look).unmanaged(), true, false, standing);
        Shown card = new Shown("community-join.vm", join);
        List<Shown> parts = Cards.manages(view)
                ? List.of(card, new Shown("community-manage.vm", manage(view, cursor, viewer, look)))
                : List.of(card);
        String title = titleOf(view.space().name(), look);
        String back = look.words().text("guildhall.page.back");
        return new OwnPage(200, title, back, look.href(view.space().path()), parts);
    }

    private static String titleOf(String space, Look look) {
        return space.isEmpty()
                ? look.words().text("guildhall.page.title")
                : look.words().text("guildhall.page.space.title", space);
    }

    private ManageView manage(CommunityView view, Optional<String> cursor, Viewer viewer, Look look) {
        String key = view.space().key().value();
        Page<MemberView> requests = firstIn(view, viewer, MembershipState.REQUESTED);
        Page<MemberView> invited = firstIn(view, viewer, MembershipState.INVITED);
        Page<MemberView> banned = firstIn(view, viewer, MembershipState.BANNED);
        Optional<Page<MemberView>> asked = lines(viewer, key, MembershipState.ACTIVE, cursor);
        Optional<String> from = asked.isPresent() ? cursor : Optional.empty();
        Page<MemberView> members = asked.or(() -> lines(viewer, key, MembershipState.ACTIVE, Optional.empty()))
                .orElse(nobody());
        String page = look.href(look.links().community(view.space().key()));
        return Manages.of(view, requests, invited, members, banned, page, from, look);
    }

    /** The first of those in a state that only those who decide may see. */
    private Page<MemberView> firstIn(CommunityView view, Viewer viewer, MembershipState state) {
        return view.can(Ability.DECIDE)
                ? lines(viewer, view.space().key().value(), state, Optional.empty())
                        .orElse(nobody())
                : nobody();
    }

    private Optional<Page<MemberView>> lines(
            Viewer viewer, String key, MembershipState state, Optional<String> cursor) {
        return roster.members(viewer, key, new RosterQuery(Optional.empty(), state, cursor, LINES))
                .result();
    }

    private static Page<MemberView> nobody() {
        return new Page<>(List.of(), Optional.empty(), OptionalInt.empty());
    }
}
