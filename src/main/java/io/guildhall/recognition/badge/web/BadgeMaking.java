package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.art.Design;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.BadgeAct;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeList;
import io.guildhall.recognition.badge.BadgeState;
import io.guildhall.recognition.badge.BadgeView;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.Issuers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where badges are made and changed: those of a community on its page, those of the site on that of administrators.
 *
 * @param spaceKey of the community; empty for the site
 * @param address of the page itself
 * @param asked the query as it was asked, by name
 */
record BadgeMaking(String spaceKey, String address, Function<String, Optional<String>> asked, Look look) {
    /** The badges that can be made, changed and given there; of others than its own, those that can be given. */
    Shown all(BadgeList list) {
        return new Shown(
                "badges/badges.vm",
                new BadgesView(
                        spaceKey,
                        list.badges().stream()
                                .filter(view ->
                                        isHere(view.badge()) || view.badge().state() == BadgeState.ACTIVE)
                                .map(this::line)
                                .toList(),
                        list.mayMake() ? address + "?make=1" : "",
                        Award.REASON_MIN,
                        Award.REASON_MAX));
    }

    /** Whether it is a badge of this place, and not of the site while this is a community. */
    private boolean isHere(BadgeClass badge) {
        return badge.isOfSite() == spaceKey.isEmpty();
    }

    private BadgesView.Line line(BadgeView view) {
        BadgeClass badge = view.badge();
        BadgeWords said = BadgeNames.of(badge, look.words());
        boolean isHere = isHere(badge);
        return new BadgesView.Line(
                "/badges/" + badge.key(),
                AwardLines.picture(badge.design(), BadgeViews.SMALL, badge.state() == BadgeState.ACTIVE),
                said.name(),
                look.href(look.links().badge(badge.key())),
                said.criteria(),
                badge.state() == BadgeState.ACTIVE ? "" : BadgeViews.state(badge, look),
                isHere ? "" : look.words().text("guildhall.badge.of-site"),
                view.can().contains(BadgeAct.EDIT) && isHere ? address + "?edit=" + Links.encoded(badge.key()) : "",
                view.can().contains(BadgeAct.ACTIVATE),
                view.can().contains(BadgeAct.RETIRE));
    }

    /** The one that the query wants to change, as far as the viewer may. */
    Optional<BadgeView> edited(BadgeList list) {
        return asked.apply("edit")
                .flatMap(key -> list.badges().stream()
                        .filter(view -> isHere(view.badge())
                                && view.badge().key().equals(key)
                                && view.can().contains(BadgeAct.EDIT))
                        .findFirst());
    }

    /** Whether the query wants to make one, and the viewer may. */
    boolean makes(BadgeList list) {
        return asked.apply("make").isPresent() && list.mayMake();
    }

    /** Making a badge, or changing that one. */
    Shown make(Optional<BadgeView> view) {
        Optional<BadgeClass> edited = view.map(BadgeView::badge);
        Generator generator = new Generator(asked, edited.map(BadgeClass::design));
        Design design = generator.design();
        Optional<BadgeWords> said = edited.map(badge -> BadgeNames.of(badge, look.words()));
        List<String> pictures = Stream.of(BadgeViews.LARGE, BadgeViews.SMALL, 24)
                .flatMap(size -> AwardLines.picture(design, size, true).stream())
                .toList();
        Issuers chosen = edited.map(BadgeClass::issuers).orElse(Issuers.FACILITATORS);
        return new Shown(
                "badges/make.vm",
                new MakeView(
                        spaceKey,
                        address,
                        address,
                        edited.map(BadgeClass::key).orElse(""),
                        edited.map(BadgeClass::revision).orElse(0),
                        pictures,
                        generator.code(),
                        generator.picks(look),
                        generator.lettered(),
                        said.map(BadgeWords::name).orElse(""),
                        said.map(BadgeWords::description).orElse(""),
                        said.map(BadgeWords::criteria).orElse(""),
                        edited.filter(BadgeClass::multiple).isPresent(),
                        edited.filter(badge -> badge.expiresAfterDays().isPresent())
                                .map(badge -> Integer.toString(
                                        badge.expiresAfterDays().getAsInt()))
                                .orElse(""),
                        issuers(chosen),
                        view.flatMap(BadgeMaking::rule).orElse(""),
                        edited.filter(BadgeClass::awarded).isPresent(),
                        BadgeWords.NAME_MAX,
                        BadgeWords.TEXT_MAX,
                        BadgeClass.DAYS_MAX));
    }

    /** Its rule as it is sent back; none where the community in which it counts is not there any more, for without it the rule would count everywhere. */
    private static Optional<String> rule(BadgeView view) {
        return view.badge()
                .rule()
                .filter(rule -> rule.place().isEmpty() || view.counted().isPresent())
                .map(rule -> RuleJson.text(
                        rule, view.counted().map(space -> space.key().value())));
    }

    private List<OptionView> issuers(Issuers chosen) {
        return Stream.of(Issuers.values())
                .map(each -> new OptionView(
                        each.name(),
                        look.words()
                                .text("guildhall.badge.issuers." + each.name().toLowerCase(Locale.ROOT)),
                        "",
                        each == chosen))
                .toList();
    }
}
