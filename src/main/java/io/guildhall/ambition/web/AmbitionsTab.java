package io.guildhall.ambition.web;

import io.guildhall.ambition.Ambition;
import io.guildhall.ambition.AmbitionAct;
import io.guildhall.ambition.AmbitionList;
import io.guildhall.ambition.AmbitionService;
import io.guildhall.ambition.AmbitionState;
import io.guildhall.ambition.AmbitionView;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Membership;
import io.guildhall.membership.web.CommunityTab;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a community wants to reach, and what the viewer may do about it. */
@Named
public final class AmbitionsTab implements CommunityTab {
    private static final Set<AmbitionState> OPEN = EnumSet.of(AmbitionState.PROPOSED, AmbitionState.ADOPTED);
    private static final Set<AmbitionState> CLOSED = EnumSet.of(AmbitionState.FULFILLED, AmbitionState.DROPPED);
    private static final int CLOSED_SHOWN = 10;

    private final AmbitionService ambitions;

    @Inject
    public AmbitionsTab(AmbitionService ambitions) {
        this.ambitions = ambitions;
    }

    @Override
    public String name() {
        return "ambitions";
    }

    @Override
    public String title() {
        return "guildhall.tab.ambitions";
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public boolean isFor(CommunityView view) {
        return view.can(Ability.EDIT)
                || view.standing().filter(Membership::isActive).isPresent()
                || !view.community().arrangements().ambitions().isEmpty();
    }

    @Override
    public List<Shown> parts(TabCall call) {
        Optional<AmbitionList> open = list(call, OPEN, AmbitionService.OPEN_MAX);
        return List.of(new Shown(
                "ambition/ambitions.vm",
                new AmbitionsView(
                        call.spaceKey(),
                        lines(open, call.look()),
                        lines(list(call, CLOSED, CLOSED_SHOWN), call.look()),
                        open.filter(AmbitionList::mayPropose).isPresent(),
                        Ambition.TEXT_MAX)));
    }

    private Optional<AmbitionList> list(TabCall call, Set<AmbitionState> states, int limit) {
        return ambitions
                .list(call.viewer(), call.spaceKey(), states, Optional.empty(), limit)
                .result();
    }

    private static List<AmbitionsView.Line> lines(Optional<AmbitionList> list, Look look) {
        return list.stream()
                .flatMap(found -> found.page().items().stream())
                .map(view -> line(view, look))
                .toList();
    }

    private static AmbitionsView.Line line(AmbitionView view, Look look) {
        Ambition ambition = view.ambition();
        String votes = ambition.state() == AmbitionState.PROPOSED
                ? look.words().text("guildhall.ambition.votes", ambition.votes(), view.votesNeeded())
                : "";
        String endorsed = ambition.endorsedBy().isEmpty()
                ? ""
                : view.endorsedBy()
                        .map(sponsor -> look.words().text("guildhall.ambition.endorsed.by", sponsor.name()))
                        .orElseGet(() -> look.words().text("guildhall.ambition.endorsed"));
        return new AmbitionsView.Line(
                Long.toString(ambition.id()),
                ambition.text(),
                look.words().text("guildhall.ambition.state." + word(ambition.state())),
                lozenge(ambition.state()),
                votes,
                view.author()
                        .map(author -> look.words().text("guildhall.ambition.author", author.name()))
                        .orElse(""),
                endorsed,
                view.can().contains(AmbitionAct.EDIT),
                ambition.revision(),
                Stream.of(AmbitionAct.values())
                        .filter(act -> act != AmbitionAct.EDIT && view.can().contains(act))
                        .map(act -> button(act, ambition, look))
                        .toList());
    }

    private static AmbitionsView.Button button(AmbitionAct act, Ambition ambition, Look look) {
        return new AmbitionsView.Button(
                "ambition-" + word(act),
                look.words().text("guildhall.ambition.button." + word(act)),
                look.words().text("guildhall.ambition." + word(act) + ".label", ambition.text()));
    }

    private static String lozenge(AmbitionState state) {
        return switch (state) {
            case PROPOSED -> "inprogress";
            case ADOPTED, FULFILLED -> "success";
            case DROPPED -> "default";
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
