package io.guildhall.membership.web;

import io.guildhall.community.CommunityStatus;
import io.guildhall.community.LaunchChecklist;
import io.guildhall.community.LaunchItem;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.life.LaunchService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What founders still have to do, and the launch. */
@Named
public final class LaunchTab implements CommunityTab {
    private final LaunchService launching;

    @Inject
    public LaunchTab(LaunchService launching) {
        this.launching = launching;
    }

    @Override
    public String name() {
        return "launch";
    }

    @Override
    public String title() {
        return "guildhall.tab.launch";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isFor(CommunityView view) {
        return view.can(Ability.EDIT) && view.community().life().status() == CommunityStatus.DRAFT;
    }

    @Override
    public List<Shown> parts(TabCall call) {
        return launching
                .checklist(call.viewer(), call.spaceKey())
                .result()
                .map(list -> new Shown("membership/community-launch.vm", view(list, call)))
                .map(List::of)
                .orElse(List.of());
    }

    private static LaunchView view(LaunchChecklist list, TabCall call) {
        Look look = call.look();
        List<String> missing = list.missing().stream()
                .map(item -> look.words().text(key(item)))
                .toList();
        return new LaunchView(
                call.spaceKey(),
                look.words().text("guildhall.launch.progress", list.met(), list.needed()),
                list.met(),
                list.needed(),
                list.lines().stream().map(line -> item(line, call)).toList(),
                list.isReady(),
                missing.isEmpty()
                        ? ""
                        : look.words().text("guildhall.launch.missing", String.join(" \u00b7 ", missing)));
    }

    private static LaunchView.Item item(LaunchChecklist.Line line, TabCall call) {
        Look look = call.look();
        String word = line.met() ? "done" : line.needed() ? "open" : "advice";
        return new LaunchView.Item(
                look.words().text(key(line.item())),
                line.met() || !line.needed()
                        ? ""
                        : look.words().text("guildhall.refusal.launch." + LaunchService.wordOf(line.item())),
                word,
                look.words().text("guildhall.launch.state." + word),
                line.met()
                        ? ""
                        : look.href(look.links().community(call.view().space().key(), tabOf(line.item()))));
    }

    private static String key(LaunchItem item) {
        return "guildhall.launch.item." + LaunchService.wordOf(item);
    }

    /** Where each is mended. */
    private static String tabOf(LaunchItem item) {
        return switch (item) {
            case CONCERN, GOAL_OR_GAP, WELCOME_PAGE, PRACTICE -> "settings";
            case RULES -> "rules";
            case FACILITATOR, SECOND_FACILITATOR -> "members";
            case MEETING -> "meetings";
        };
    }
}
