package io.guildhall.recognition.badge.web;

import com.atlassian.annotations.security.AdminOnly;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.PageOfThisWiki;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.BadgeAct;
import io.guildhall.recognition.badge.BadgeList;
import io.guildhall.recognition.badge.BadgeRefusal;
import io.guildhall.recognition.badge.BadgeService;
import io.guildhall.recognition.badge.BadgeView;
import io.guildhall.recognition.badge.ShelfService;
import io.guildhall.site.SiteRefusal;
import io.guildhall.site.web.SitePages;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where administrators look after the badges of the site: giving one, what was given lately, making and changing them. At most four statements. */
@AdminOnly
public final class SiteBadgesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final transient SitePages pages;
    private final transient BadgeService badges;
    private final transient ShelfService shelf;
    private final transient Links links;
    private final transient Dates dates;

    @Inject
    public SiteBadgesServlet(
            SitePages pages, BadgeService badges, ShelfService shelf, Links links, Texts texts, Clock clock) {
        this.pages = pages;
        this.badges = badges;
        this.shelf = shelf;
        this.links = links;
        this.dates = new Dates(texts, clock);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.showParts(
                response,
                "guildhall.badge.site.title",
                (viewer, words) -> parts(viewer, words, name -> Optional.ofNullable(request.getParameter(name))));
    }

    private Outcome<List<Shown>> parts(Viewer viewer, Words words, Function<String, Optional<String>> asked) {
        Look look = new Look(words, dates, links, Output.SCREEN);
        BadgeMaking making = new BadgeMaking("", links.here(links.siteBadges()), asked, look);
        return badges.list(viewer, Optional.empty())
                .fold(
                        list -> list.mayMake()
                                ? Outcome.unchanged(parts(viewer, list, making))
                                : Outcome.refused(BadgeRefusal.SITE_ADMINS),
                        refusal -> refusal.code() == SiteRefusal.FEATURE_OFF
                                ? Outcome.unchanged(List.of(off(look)))
                                : Outcome.refused(refusal));
    }

    /** Whoever reads it is one of those who switched it off, and can switch it on. */
    private static Shown off(Look look) {
        return new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text("guildhall.badge.site.off"),
                        "",
                        look.words().text("guildhall.badge.site.off.link"),
                        look.href(look.links().settings())));
    }

    private List<Shown> parts(Viewer viewer, BadgeList list, BadgeMaking making) {
        Optional<BadgeView> edited = making.edited(list);
        if (edited.isPresent() || making.makes(list)) {
            return List.of(making.make(edited));
        }
        Look look = making.look();
        List<Shown> parts = new ArrayList<>();
        parts.add(Shown.notice(look.words().text("guildhall.badge.site.intro"), ""));
        parts.add(making.all(list));
        give(list, look).ifPresent(parts::add);
        shelf.managedEverywhere(
                        viewer,
                        Optional.empty(),
                        Optional.empty(),
                        making.asked().apply("cursor"),
                        SHOWN)
                .result()
                .ifPresent(page -> parts.add(BadgeViews.overall(page, look)));
        return parts;
    }

    /** Outside of any community: to somebody who is named, for there is no list of everybody. */
    private static Optional<Shown> give(BadgeList list, Look look) {
        List<GiveView.Choice> choices = list.badges().stream()
                .filter(view -> view.can().contains(BadgeAct.GIVE))
                .map(view -> BadgeViews.choice(view.badge(), look))
                .toList();
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "badges/give.vm",
                        new GiveView("", List.of(), choices, Award.REASON_MIN, Award.REASON_MAX, PageOfThisWiki.MAX)));
    }
}
