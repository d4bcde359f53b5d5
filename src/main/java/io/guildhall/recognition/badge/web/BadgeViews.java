package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeState;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.ShelfService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What macros and pages show of badges. */
final class BadgeViews {
    static final int LARGE = 128;
    static final int MEDIUM = 64;
    static final int SMALL = 48;

    private static final int FACES = 12;

    private BadgeViews() {}

    /** What was given in one place. */
    static Shown wall(Page<AwardView> page, String title, String none, String act, String actHref, Look look) {
        return shelf(page, "wall", false, false, title, none, act, actHref, look);
    }

    /** The same for those who take badges back there. */
    static Shown managed(Page<AwardView> page, String title, String none, Look look) {
        return shelf(page, "wall", false, true, title, none, "", "", look);
    }

    /** The same on the whole site, for administrators. */
    static Shown overall(Page<AwardView> page, Look look) {
        return shelf(
                page,
                "wall",
                true,
                true,
                look.words().text("guildhall.badge.site.given"),
                look.words().text("guildhall.badge.site.none"),
                "",
                "",
                look);
    }

    /** What was given in several places. */
    static Shown shelf(Page<AwardView> page, String layout, String title, String none, Look look) {
        return shelf(page, layout, true, false, title, none, "", "", look);
    }

    /** The same of whoever reads it: from there the way leads to their own page, where they see what they are still to do for the next ones. */
    static Shown mine(Page<AwardView> page, String layout, String title, Look look) {
        Words words = look.words();
        return shelf(
                page,
                layout,
                true,
                false,
                title,
                words.text("guildhall.badge.person.none.own"),
                words.text("guildhall.badge.person.next"),
                look.href(look.links().badges()),
                look);
    }

    /** One's own, in a list. */
    static Shown own(List<AwardView> own, String title, String none, boolean more, Look look) {
        List<AwardLine> lines =
                own.stream().map(view -> AwardLines.own(view, SMALL, look)).toList();
        String rest = more ? look.words().text("guildhall.badge.more") : "";
        return new Shown("badge/shelf.vm", new ShelfView(title, "list", lines, none, "", "", rest));
    }

    private static Shown shelf(
            Page<AwardView> page,
            String layout,
            boolean placed,
            boolean acting,
            String title,
            String none,
            String act,
            String actHref,
            Look look) {
        int size = layout.equals("grid") ? MEDIUM : SMALL;
        List<AwardLine> lines = page.items().stream()
                .map(view -> AwardLines.of(view, size, placed, acting, look))
                .toList();
        String more = page.next().isPresent() ? look.words().text("guildhall.badge.more") : "";
        return new Shown("badge/shelf.vm", new ShelfView(title, layout, lines, none, act, actHref, more));
    }

    /**
     * One badge.
     *
     * @param told whether it is said who has it
     */
    static Shown info(
            BadgeClass badge, List<AwardView> holders, boolean told, String title, boolean linked, Look look) {
        BadgeWords said = BadgeNames.of(badge, look.words());
        List<FaceView> faces = holders.stream()
                .flatMap(view -> view.earner().stream())
                .distinct()
                .limit(FACES)
                .map(look::face)
                .toList();
        return new Shown(
                "badge/info.vm",
                new BadgeInfoView(
                        title,
                        AwardLines.picture(badge.design(), linked ? MEDIUM : LARGE, badge.state() == BadgeState.ACTIVE),
                        said.name(),
                        badge.state() == BadgeState.ACTIVE ? "" : state(badge, look),
                        said.description(),
                        said.criteria(),
                        facts(badge, look),
                        told ? held(holders.size(), look) : "",
                        faces,
                        linked ? look.href(look.links().badge(badge.key())) : ""));
    }

    /** Where a page is full there may be more. */
    private static String held(int times, Look look) {
        return times < ShelfService.LIMIT_MAX
                ? look.words().count("guildhall.badge.holders", times)
                : look.words().text("guildhall.badge.holders.full", look.words().number(times));
    }

    /** A badge to choose, where one is given. */
    static GiveView.Choice choice(BadgeClass badge, Look look) {
        BadgeWords said = BadgeNames.of(badge, look.words());
        return new GiveView.Choice(
                badge.key(),
                AwardLines.picture(badge.design(), SMALL, true),
                said.name(),
                said.description().isEmpty() ? said.criteria() : said.description());
    }

    static String state(BadgeClass badge, Look look) {
        return look.words().text("guildhall.badge.state." + badge.state().name().toLowerCase(Locale.ROOT));
    }

    static List<String> facts(BadgeClass badge, Look look) {
        List<String> facts = new ArrayList<>();
        if (badge.multiple()) {
            facts.add(look.words().text("guildhall.badge.fact.multiple"));
        }
        badge.expiresAfterDays().ifPresent(days -> facts.add(look.words().count("guildhall.badge.fact.days", days)));
        return facts;
    }

    static Shown login(String path, Look look) {
        return new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text("guildhall.badge.login"),
                        "",
                        look.words().text("guildhall.inbox.login.link"),
                        look.links().login(path)));
    }

    /** One's own page before the first one: what will be there, and where to look meanwhile. */
    static Shown none(Look look) {
        return new Shown(
                "badges/none.vm",
                new NoticeView(
                        look.words().text("guildhall.badge.mine.none"),
                        "",
                        look.words().text("guildhall.badge.mine.none.act"),
                        look.href(look.links().mine())));
    }

    /** What leaves the screen: the same for whoever reads it. */
    static Shown neutral(Look look) {
        return new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text("guildhall.badge.neutral"),
                        "",
                        look.words().text("guildhall.badge.neutral.link"),
                        look.href(look.links().badges())));
    }
}
