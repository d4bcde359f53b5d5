package io.guildhall.membership.web;

import io.guildhall.community.Charter;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The community's texts and settings. */
@Named
public final class SettingsTab implements CommunityTab {
    @Inject
    public SettingsTab() {}

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
        Charter charter = call.view().community().charter();
        CommunitySettings settings = call.view().community().settings();
        Look look = call.look();
        return List.of(new Shown(
                "membership/community-settings.vm",
                new SettingsView(
                        call.spaceKey(),
                        call.view().community().revision(),
                        charter.concern(),
                        Charter.CONCERN_MAX,
                        charter.practice(),
                        charter.goalOrGap(),
                        Charter.TEXT_MAX,
                        settings.listing().name(),
                        options(CommunityType.values(), settings.type(), "guildhall.type.", look),
                        options(JoinPolicy.values(), settings.joinPolicy(), "guildhall.settings.policy.", look),
                        options(RosterVisibility.values(), settings.rosterVisibility(), "guildhall.roster.", look))));
    }

    private static <E extends Enum<E>> List<OptionView> options(E[] values, E chosen, String prefix, Look look) {
        Function<E, OptionView> option = value ->
                new OptionView(value.name(), look.words().text(prefix + Cards.word(value)), "", value == chosen);
        return Arrays.stream(values).map(option).toList();
    }
}
