package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeState;
import io.guildhall.recognition.badge.BadgeWords;
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

    static Shown wall(Page<AwardView> page, String title, String none, String act, String actHref, Look look) {
        return shelf(page, "wall", title, none, act, actHref, look);
    }

    static Shown shelf(
            Page<AwardView> page,
            String layout,
            String title,
            String none,
            String act,
            String actHref,
            Look look) {
        int size = layout.equals("grid") ? MEDIUM : SMALL;
        List<AwardLine> lines = page.items().stream()
                .map(view -> AwardLines.of(view, size, look))
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
                        told ? look.words().count("guildhall.badge.holders", holders.size()) : "",
                        faces,
                        linked ? look.href(look.links().badge(badge.key())) : ""));
    }

    static String state(BadgeClass badge, Look look) {
        return look.words()
                .text("guildhall.badge.state."
                        + badge.state().name().toLowerCase(Locale.ROOT));
    }

    static List<String> facts(BadgeClass badge, Look look) {
        List<String> facts = new ArrayList<>();
        if (badge.multiple()) {
            facts.add(look.words().text("guildhall.badge.fact.multiple"));
        }
        badge.expiresAfterDays()
                .ifPresent(days -> facts.add(look.words().count("guildhall.badge.fact.days", days)));
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
