package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardAct;
import io.guildhall.recognition.badge.AwardPage;
import io.guildhall.recognition.badge.AwardState;
import io.guildhall.recognition.badge.AwardView;

/** The page of an award. */
final class AwardPages {
    private AwardPages() {}

    static Shown of(AwardPage page, Look look) {
        AwardView view = page.view();
        Award award = view.award();
        boolean flags = view.can().contains(AwardAct.HIDE) || view.can().contains(AwardAct.SHOW);
        String name = BadgeNames.of(award.face(), look.words());
        return new Shown(
                "badges/award.vm",
                new AwardPageView(
                        AwardLines.picture(award.face().design(), BadgeViews.LARGE, view.state() == AwardState.GRANTED),
                        name,
                        look.href(look.links().badge(award.badgeKey())),
                        said(page, look),
                        look.dates().sentence("guildhall.badge.when", award.at()),
                        view.space().map(Space::name).orElse(""),
                        view.space().map(space -> tab(space, look)).orElse(""),
                        view.earner().isPresent() ? award.reason() : "",
                        AwardLines.mark(view, look),
                        award.ending().map(Award.Ending::reason).orElse(""),
                        page.badge()
                                .map(badge -> BadgeNames.of(badge, look.words()).criteria())
                                .orElse(""),
                        page.evidence().stream()
                                .map(each -> evidence(each, look))
                                .toList(),
                        page.gone() == 0 ? "" : look.words().text("guildhall.badge.evidence.gone"),
                        "/awards/" + award.id(),
                        page.own(),
                        flags,
                        award.hidden(),
                        view.can().contains(AwardAct.REVOKE),
                        view.can().contains(AwardAct.RENEW),
                        Award.REASON_MIN,
                        Award.REASON_MAX));
    }

    /** From an own one to all own ones, from another to where it was given; empty where the reader may not know that. */
    static String back(AwardPage page, Look look) {
        return page.own()
                ? look.words().text("guildhall.badge.mine.title")
                : page.view().space().map(Space::name).orElse("");
    }

    static String backHref(AwardPage page, Look look) {
        return page.own()
                ? look.href(look.links().badges())
                : page.view().space().map(space -> tab(space, look)).orElse("");
    }

    private static String tab(Space space, Look look) {
        return look.href(look.links().community(space.key(), "badges"));
    }

    private static AwardPageView.Page evidence(AwardPage.Stood stood, Look look) {
        String since = stood.isChanged()
                ? look.words()
                        .text(
                                "guildhall.badge.award.page.since",
                                look.words().number(stood.version().orElse(1)))
                : "";
        return new AwardPageView.Page(
                stood.page().title(), look.href(stood.page().path()), since);
    }

    /** Who was given it by whom, as far as that may be told. */
    private static String said(AwardPage page, Look look) {
        String giver = AwardLines.giver(page.view());
        String earner = page.view().earner().map(Person::name).orElse("");
        if (page.own()) {
            return giver.isEmpty()
                    ? look.words().text("guildhall.badge.award.own")
                    : look.words().text("guildhall.badge.award.own.by", giver);
        }
        if (earner.isEmpty()) {
            return look.words().text("guildhall.badge.award.somebody");
        }
        if (page.view()
                .earner()
                .filter(person -> person.state() == Person.State.GONE)
                .isPresent()) {
            return giver.isEmpty()
                    ? look.words().text("guildhall.badge.award.gone")
                    : look.words().text("guildhall.badge.award.gone.by", giver);
        }
        return giver.isEmpty()
                ? look.words().text("guildhall.badge.award.of", earner)
                : look.words().text("guildhall.badge.award.of.by", earner, giver);
    }
}
