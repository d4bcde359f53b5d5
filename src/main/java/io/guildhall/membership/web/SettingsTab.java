package io.guildhall.membership.web;

import io.guildhall.community.Admission;
import io.guildhall.community.Charter;
import io.guildhall.community.Community;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityTemplate;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.RosterVisibility;
import io.guildhall.community.WebAddress;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.joining.AdmissionService;
import io.guildhall.membership.life.LaunchService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The community's texts and settings. */
@Named
public final class SettingsTab implements CommunityTab {
    private final Rosters rosters;
    private final Spaces spaces;
    private final LaunchService launching;

    @Inject
    public SettingsTab(Rosters rosters, Spaces spaces, LaunchService launching) {
        this.rosters = rosters;
        this.spaces = spaces;
        this.launching = launching;
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public String title() {
        return "guildhall.tab.settings";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public boolean isFor(CommunityView view) {
        return view.can(Ability.EDIT);
    }

    @Override
    public List<Shown> parts(TabCall call) {
        Community community = call.view().community();
        Charter charter = community.charter();
        CommunitySettings settings = community.settings();
        Look look = call.look();
        return List.of(new Shown(
                "membership/community-settings.vm",
                new SettingsView(
                        call.spaceKey(),
                        community.revision(),
                        charter.concern(),
                        Charter.CONCERN_MAX,
                        charter.practice(),
                        charter.goalOrGap(),
                        charter.audience(),
                        charter.channelUrl(),
                        WebAddress.MAX,
                        Charter.TEXT_MAX,
                        String.join("\n", community.arrangements().topics()),
                        options(CommunityType.values(), settings.type(), "guildhall.type.", look),
                        policies(settings.joinPolicy(), look),
                        listings(call),
                        options(RosterVisibility.values(), settings.rosterVisibility(), "guildhall.roster.", look),
                        unseeing(call),
                        launching
                                .welcomePage(call.viewer(), community)
                                .map(WikiPage::title)
                                .orElse(""),
                        waiting(call),
                        admission(call),
                        idea(community, CommunityTemplate::practiceKey, look),
                        idea(community, CommunityTemplate::goalKey, look))));
    }

    private static List<OptionView> policies(JoinPolicy chosen, Look look) {
        return Arrays.stream(JoinPolicy.values())
                .map(policy -> new OptionView(
                        policy.name(),
                        look.words().text("guildhall.settings.policy." + Cards.word(policy)),
                        look.words().text("guildhall.settings.policy." + Cards.word(policy) + ".hint"),
                        policy == chosen))
                .toList();
    }

    private static SettingsView.Waiting waiting(TabCall call) {
        int number = call.view().waiting().orElse(0);
        Words words = call.look().words();
        return number == 0
                ? new SettingsView.Waiting(0, "", "")
                : new SettingsView.Waiting(
                        number,
                        words.count("guildhall.settings.opens", number),
                        words.count("guildhall.settings.closes", number));
    }

    private static SettingsView.AdmissionView admission(TabCall call) {
        Admission admission = call.view().community().arrangements().admission();
        return new SettingsView.AdmissionView(
                admission.cap().isPresent() ? Integer.toString(admission.cap().getAsInt()) : "",
                AdmissionService.CAP_MAX,
                admission.membersPropose(),
                admission.group().orElse(""),
                admission.confidential(),
                call.view().can(Ability.LIST_ON_SITE));
    }

    /** Listing on the site is shown to those who may choose it, and where it is chosen. */
    private static List<OptionView> listings(TabCall call) {
        Listing chosen = call.view().community().settings().listing();
        boolean site = call.view().can(Ability.LIST_ON_SITE) || chosen == Listing.SITE;
        Look look = call.look();
        return Arrays.stream(Listing.values())
                .filter(listing -> site || listing != Listing.SITE)
                .map(listing -> new OptionView(
                        listing.name(),
                        look.words().text("guildhall.listing." + Cards.word(listing)),
                        look.words().text("guildhall.listing." + Cards.word(listing) + ".hint"),
                        listing == chosen))
                .toList();
    }

    /** Joining opens no space: those who are in, or wait, and may not view it, are named. */
    private String unseeing(TabCall call) {
        List<String> names = Stream.of(MembershipState.ACTIVE, MembershipState.REQUESTED)
                .flatMap(state -> rosters.first(call, state).items().stream())
                .filter(member -> !spaces.mayView(
                        Viewer.of(member.membership().user()),
                        call.view().space().key()))
                .map(member -> member.person().name())
                .toList();
        return names.isEmpty()
                ? ""
                : call.look()
                        .words()
                        .text(
                                "guildhall.settings.unseeing.message",
                                call.look().words().names(names, 0));
    }

    private static String idea(Community community, Function<CommunityTemplate, Optional<String>> key, Look look) {
        return community
                .arrangements()
                .template()
                .flatMap(key)
                .map(look.words()::text)
                .orElse("");
    }

    private static <E extends Enum<E>> List<OptionView> options(E[] values, E chosen, String prefix, Look look) {
        Function<E, OptionView> option = value ->
                new OptionView(value.name(), look.words().text(prefix + Cards.word(value)), "", value == chosen);
        return Arrays.stream(values).map(option).toList();
    }
}
