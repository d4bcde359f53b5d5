package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.PageOfThisWiki;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.web.CommunityTab;
import io.guildhall.membership.web.TabCall;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.BadgeAct;
import io.guildhall.recognition.badge.BadgeList;
import io.guildhall.recognition.badge.BadgeService;
import io.guildhall.recognition.badge.BadgeView;
import io.guildhall.recognition.badge.RingService;
import io.guildhall.recognition.badge.ShelfService;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Badges of a community: giving one, what was given, and for those who make them the badges themselves. */
@Named
public final class BadgesTab implements CommunityTab {
    private static final int SHOWN = 50;

    private final BadgeService badges;
    private final ShelfService shelf;
    private final RingService rings;
    private final Choosing choosing;
    private final KnownSettings settings;
    private final List<AmongBadges> more;

    @Inject
    public BadgesTab(
            BadgeService badges,
            ShelfService shelf,
            RingService rings,
            Choosing choosing,
            KnownSettings settings,
            List<AmongBadges> more) {
        this.badges = badges;
        this.shelf = shelf;
        this.rings = rings;
        this.choosing = choosing;
        this.settings = settings;
        this.more = List.copyOf(more);
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
        return settings.isOn(Pillar.RECOGNITION) && !view.outside();
    }

    /** Mails lead here; whoever would have it is told that it is switched off. */
    @Override
    public String missed(CommunityView view) {
        return !settings.isOn(Pillar.RECOGNITION) && !view.outside() ? "guildhall.refusal.feature.off" : "";
    }

    @Override
    public List<Shown> parts(TabCall call) {
        BadgeList list = badges.list(call.viewer(), Optional.of(call.spaceKey()))
                .result()
                .orElseGet(() -> new BadgeList(List.of(), false));
        BadgeMaking making = new BadgeMaking(call.spaceKey(), call.address(), call::parameter, call.look());
        Optional<BadgeView> edited = making.edited(list);
        if (edited.isPresent() || making.makes(list)) {
            return List.of(making.make(edited));
        }
        List<Shown> parts = new ArrayList<>();
        give(call, list).ifPresent(parts::add);
        more.forEach(each -> parts.addAll(each.parts(call)));
        shelf.managed(call.viewer(), call.spaceKey(), Optional.empty(), true, call.parameter("cursor"), SHOWN)
                .result()
                .ifPresent(wall -> parts.add(given(wall.page(), call)));
        rings(call).ifPresent(parts::add);
        parts.add(making.all(list));
        return parts;
    }

    /** A hint for those who run the community, who may know why; nobody else reads it. */
    private Optional<Shown> rings(TabCall call) {
        return Optional.of(rings.rings(call.viewer(), call.spaceKey()).result().orElse(List.of()).stream()
                        .map(ring -> call.look()
                                .words()
                                .names(ring.stream().map(Person::name).toList(), 0))
                        .toList())
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new Shown("badges/rings.vm", new RingsView(lines)));
    }

    private Shown given(Page<AwardView> page, TabCall call) {
        Look look = call.look();
        String none = look.words().text("guildhall.badge.wall.none");
        return BadgeViews.managed(page, look.words().text("guildhall.badge.wall.title"), none, look);
    }

    private Optional<Shown> give(TabCall call, BadgeList list) {
        List<GiveView.Choice> choices = list.badges().stream()
                .filter(view -> view.can().contains(BadgeAct.GIVE))
                .map(view -> BadgeViews.choice(view.badge(), call.look()))
                .toList();
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "badges/give.vm",
                        new GiveView(
                                call.spaceKey(),
                                choosing.people(call),
                                choices,
                                Award.REASON_MIN,
                                Award.REASON_MAX,
                                PageOfThisWiki.MAX)));
    }
}
