package io.guildhall.recognition.badge.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.AwardState;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.BadgeService;
import io.guildhall.recognition.badge.BadgeView;
import io.guildhall.recognition.badge.ShelfService;
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
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One's own badges; behind them the page of one badge, and that of one award. */
@AnonymousSiteAccess
public final class BadgePageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS =
            Pattern.compile("/guildhall/badges(?:/(?:award/([0-9]{1,18})|([a-z0-9-]{1,60})))?/?(?:;.*)?$");

    private final transient PageFrame frame;
    private final transient BadgeService badges;
    private final transient ShelfService shelf;
    private final transient Switches switches;
    private final transient List<BelowBadge> belowBadge;
    private final transient List<BelowAward> belowAward;
    private final transient List<BelowOwnBadges> belowOwn;

    @Inject
    public BadgePageServlet(
            PageFrame frame,
            BadgeService badges,
            ShelfService shelf,
            Switches switches,
            List<BelowBadge> belowBadge,
            List<BelowAward> belowAward,
            List<BelowOwnBadges> belowOwn) {
        this.frame = frame;
        this.badges = badges;
        this.shelf = shelf;
        this.switches = switches;
        this.belowBadge = List.copyOf(belowBadge);
        this.belowAward = List.copyOf(belowAward);
        this.belowOwn = List.copyOf(belowOwn);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        boolean known = address.find();
        Optional<String> award = known ? Optional.ofNullable(address.group(1)) : Optional.empty();
        Optional<String> badge = known ? Optional.ofNullable(address.group(2)) : Optional.empty();
        frame.show(
                response,
                (viewer, look) -> switches.page(Pillar.RECOGNITION, look, () -> {
                    if (!known) {
                        return OwnPage.nothing(look);
                    }
                    if (viewer.isAnonymous()) {
                        return login(award, badge, look);
                    }
                    return award.map(id -> award(viewer, id, look))
                            .or(() -> badge.map(key -> badge(viewer, key, name -> asked(request, name), look)))
                            .orElseGet(() -> own(viewer, look));
                }));
    }

    private static OwnPage login(Optional<String> award, Optional<String> badge, Look look) {
        String path = award.map(look.links()::award)
                .or(() -> badge.map(look.links()::badge))
                .orElseGet(look.links()::badges);
        String title = award.or(() -> badge).isPresent() ? "guildhall.badge.site.title" : "guildhall.badge.mine.title";
        return new OwnPage(200, look.words().text(title), "", "", List.of(BadgeViews.login(path, look)));
    }

    private OwnPage own(Viewer viewer, Look look) {
        return shelf.own(viewer)
                .fold(
                        page -> new OwnPage(
                                200, look.words().text("guildhall.badge.mine.title"), "", "", mine(viewer, page, look)),
                        refusal -> OwnPage.nothing(look));
    }

    private List<Shown> mine(Viewer viewer, Page<AwardView> page, Look look) {
        List<AwardView> held = held(page, true);
        List<AwardView> over = held(page, false);
        List<Shown> all = new ArrayList<>();
        all.add(
                page.items().isEmpty()
                        ? BadgeViews.none(look)
                        : BadgeViews.own(
                                held,
                                "",
                                look.words().text("guildhall.badge.person.none.own"),
                                page.next().isPresent(),
                                look));
        belowOwn.forEach(part -> all.addAll(part.below(viewer, held, look)));
        if (!over.isEmpty()) {
            all.add(BadgeViews.own(over, look.words().text("guildhall.badge.mine.over"), "", false, look));
        }
        return all;
    }

    private static List<AwardView> held(Page<AwardView> page, boolean still) {
        return page.items().stream()
                .filter(view -> view.state() == AwardState.GRANTED == still)
                .toList();
    }

    private OwnPage award(Viewer viewer, String id, Look look) {
        return shelf.one(viewer, BadgeJson.number(id))
                .fold(
                        page -> new OwnPage(
                                200,
                                BadgeNames.of(page.view().award().face(), look.words()),
                                AwardPages.back(page, look),
                                AwardPages.backHref(page, look),
                                with(
                                        AwardPages.of(page, look),
                                        belowAward.stream().flatMap(part -> part.below(viewer, page, look).stream()))),
                        refusal -> OwnPage.nothing(look));
    }

    private static List<Shown> with(Shown first, Stream<Shown> more) {
        return Stream.concat(Stream.of(first), more).toList();
    }

    private static Optional<String> asked(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    private OwnPage badge(Viewer viewer, String key, Function<String, Optional<String>> asked, Look look) {
        return badges.one(viewer, key)
                .fold(
                        view -> new OwnPage(
                                200,
                                BadgeNames.of(view.badge(), look.words()).name(),
                                view.space().map(space -> space.name()).orElse(""),
                                view.space()
                                        .map(space -> look.href(look.links().community(space.key(), "badges")))
                                        .orElse(""),
                                parts(viewer, view, asked, look)),
                        refusal -> OwnPage.nothing(look));
    }

    private List<Shown> parts(Viewer viewer, BadgeView view, Function<String, Optional<String>> asked, Look look) {
        List<Shown> all = new ArrayList<>();
        all.add(BadgeViews.info(view.badge(), List.of(), false, "", false, look));
        belowBadge.forEach(part -> all.addAll(part.below(viewer, view, asked, look)));
        all.add(holders(viewer, view.badge().key(), look));
        all.add(MacroTexts.of(view, look));
        return all;
    }

    private Shown holders(Viewer viewer, String key, Look look) {
        return shelf.everywhere(viewer, Optional.empty(), Optional.of(key), Optional.empty(), ShelfService.LIMIT_MAX)
                .fold(
                        page -> BadgeViews.shelf(
                                page,
                                "wall",
                                look.words().text("guildhall.badge.holders.title"),
                                look.words().text("guildhall.badge.holders.nobody"),
                                look),
                        refusal -> Shown.notice(look.words().text("guildhall.badge.holders.nobody"), ""));
    }
}
