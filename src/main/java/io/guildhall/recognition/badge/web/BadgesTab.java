package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.roster.MemberView;
import io.guildhall.membership.roster.RosterQuery;
import io.guildhall.membership.roster.RosterService;
import io.guildhall.membership.web.CommunityTab;
import io.guildhall.membership.web.TabCall;
import io.guildhall.recognition.art.Design;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.BadgeAct;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeList;
import io.guildhall.recognition.badge.BadgeService;
import io.guildhall.recognition.badge.BadgeState;
import io.guildhall.recognition.badge.BadgeView;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.Issuers;
import io.guildhall.recognition.badge.ShelfService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Badges of a community: giving one, what was given, and for those who make them the badges themselves. */
@Named
public final class BadgesTab implements CommunityTab {
    private static final int SHOWN = 50;
    private static final int PEOPLE_MOST = 100;

    private final BadgeService badges;
    private final ShelfService shelf;
    private final RosterService roster;

    @Inject
    public BadgesTab(BadgeService badges, ShelfService shelf, RosterService roster) {
        this.badges = badges;
        this.shelf = shelf;
        this.roster = roster;
    }

    @Override
    public String name() {
        return "badges";
    }

    @Override
    public String title() {
        return "guildhall.tab.badges";
    }

    @Override
    public int order() {
        return 360;
    }

    @Override
    public boolean isFor(CommunityView view) {
        return !view.outside();
    }

    @Override
    public List<Shown> parts(TabCall call) {
        BadgeList list = badges.list(call.viewer(), Optional.of(call.spaceKey()))
                .result()
                .orElseGet(() -> new BadgeList(List.of(), false));
        Optional<BadgeView> edited = call.parameter("edit")
                .flatMap(key -> list.badges().stream()
                        .filter(view ->
                                view.badge().key().equals(key) && view.can().contains(BadgeAct.EDIT))
                        .findFirst());
        if (edited.isPresent() || call.parameter("make").isPresent() && list.mayMake()) {
            return List.of(make(call, edited.map(BadgeView::badge)));
        }
        List<Shown> parts = new ArrayList<>();
        give(call, list).ifPresent(parts::add);
        shelf.wall(
                        call.viewer(),
                        call.spaceKey(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        call.parameter("cursor"),
                        SHOWN)
                .result()
                .ifPresent(wall -> parts.add(given(wall.page(), call)));
        parts.add(made(call, list));
        return parts;
    }

    private Shown given(Page<AwardView> page, TabCall call) {
        Look look = call.look();
        String none = look.words().text("guildhall.badge.wall.none");
        return BadgeViews.managed(page, look.words().text("guildhall.badge.wall.title"), none, look);
    }

    private Optional<Shown> give(TabCall call, BadgeList list) {
        List<GiveView.Choice> choices = list.badges().stream()
                .filter(view -> view.can().contains(BadgeAct.GIVE))
                .map(view -> choice(view.badge(), call.look()))
                .toList();
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "badges/give.vm",
                        new GiveView(call.spaceKey(), people(call), choices, Award.REASON_MIN, Award.REASON_MAX)));
    }

    private static GiveView.Choice choice(BadgeClass badge, Look look) {
        BadgeWords said = BadgeNames.of(badge, look.words());
        return new GiveView.Choice(
                badge.key(),
                AwardLines.picture(badge.design(), BadgeViews.SMALL, true),
                said.name(),
                said.description().isEmpty() ? said.criteria() : said.description());
    }

    /** Everybody but oneself; nobody where there are too many to choose from. */
    private List<OptionView> people(TabCall call) {
        RosterQuery all = new RosterQuery(Optional.empty(), MembershipState.ACTIVE, Optional.empty(), PEOPLE_MOST);
        Optional<Page<MemberView>> page =
                roster.members(call.viewer(), call.spaceKey(), all).result();
        return page.filter(found -> found.next().isEmpty()).stream()
                .flatMap(found -> found.items().stream())
                .map(MemberView::person)
                .filter(person ->
                        person.state() == Person.State.ACTIVE && !call.viewer().is(person.id()))
                .map(person -> new OptionView(person.id().value(), person.name(), "", false))
                .toList();
    }

    private static Shown made(TabCall call, BadgeList list) {
        return new Shown(
                "badges/badges.vm",
                new BadgesView(
                        call.spaceKey(),
                        list.badges().stream().map(view -> line(view, call)).toList(),
                        list.mayMake() ? call.address() + "?make=1" : "",
                        Award.REASON_MIN,
                        Award.REASON_MAX));
    }

    private static BadgesView.Line line(BadgeView view, TabCall call) {
        BadgeClass badge = view.badge();
        Look look = call.look();
        BadgeWords said = BadgeNames.of(badge, look.words());
        boolean isHere = !badge.isOfSite();
        return new BadgesView.Line(
                "/badges/" + badge.key(),
                AwardLines.picture(badge.design(), BadgeViews.SMALL, badge.state() == BadgeState.ACTIVE),
                said.name(),
                look.href(look.links().badge(badge.key())),
                said.criteria(),
                badge.state() == BadgeState.ACTIVE ? "" : BadgeViews.state(badge, look),
                isHere ? "" : look.words().text("guildhall.badge.of-site"),
                view.can().contains(BadgeAct.EDIT) && isHere
                        ? call.address() + "?edit=" + Links.encoded(badge.key())
                        : "",
                view.can().contains(BadgeAct.ACTIVATE),
                view.can().contains(BadgeAct.RETIRE));
    }

    private static Shown make(TabCall call, Optional<BadgeClass> edited) {
        Generator generator = new Generator(call::parameter, edited.map(BadgeClass::design));
        Design design = generator.design();
        Optional<BadgeWords> said =
                edited.map(badge -> BadgeNames.of(badge, call.look().words()));
        List<String> pictures = Stream.of(BadgeViews.LARGE, BadgeViews.SMALL, 24)
                .flatMap(size -> AwardLines.picture(design, size, true).stream())
                .toList();
        Issuers chosen = edited.map(BadgeClass::issuers).orElse(Issuers.FACILITATORS);
        return new Shown(
                "badges/make.vm",
                new MakeView(
                        call.spaceKey(),
                        call.address(),
                        call.address(),
                        edited.map(BadgeClass::key).orElse(""),
                        edited.map(BadgeClass::revision).orElse(0),
                        pictures,
                        generator.code(),
                        generator.picks(call.look()),
                        generator.lettered(),
                        said.map(BadgeWords::name).orElse(""),
                        said.map(BadgeWords::description).orElse(""),
                        said.map(BadgeWords::criteria).orElse(""),
                        edited.filter(BadgeClass::multiple).isPresent(),
                        edited.filter(badge -> badge.expiresAfterDays().isPresent())
                                .map(badge -> Integer.toString(
                                        badge.expiresAfterDays().getAsInt()))
                                .orElse(""),
                        issuers(chosen, call.look()),
                        edited.flatMap(BadgeClass::rule)
                                .map(rule -> RuleJson.text(rule, Optional.empty()))
                                .orElse(""),
                        edited.filter(BadgeClass::awarded).isPresent(),
                        BadgeWords.NAME_MAX,
                        BadgeWords.TEXT_MAX,
                        BadgeClass.DAYS_MAX));
    }

    private static List<OptionView> issuers(Issuers chosen, Look look) {
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
