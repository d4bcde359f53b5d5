package io.guildhall.membership.web;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Stage;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Term;
import io.guildhall.membership.directory.DirectoryService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The stage of a community, what it belongs to, rest and end. */
@Named
public final class LifeTab implements CommunityTab {
    private final DirectoryService directory;
    private final StageEvidence evidence;

    @Inject
    public LifeTab(DirectoryService directory, StageEvidence evidence) {
        this.directory = directory;
        this.evidence = evidence;
    }

    @Override
    public String name() {
        return "life";
    }

    @Override
    public String title() {
        return "guildhall.tab.life";
    }

    @Override
    public int order() {
        return 950;
    }

    @Override
    public boolean isFor(CommunityView view) {
        return view.can(Ability.EDIT) || view.can(Ability.REVIVE);
    }

    @Override
    public List<Shown> parts(TabCall call) {
        Community community = call.view().community();
        Look look = call.look();
        boolean edits = call.view().can(Ability.EDIT);
        Optional<Space> parent = Optional.ofNullable(
                directory.parents(call.viewer(), List.of(call.view())).get(community.id()));
        LifeView view = new LifeView(
                call.spaceKey(),
                edits,
                call.view().standing().filter(Membership::isFacilitator).stream()
                        .filter(own -> edits)
                        .flatMap(own -> own.tenure().term().stream().map(term -> term(own, term, call)))
                        .toList(),
                Arrays.stream(Stage.values())
                        .map(stage -> new OptionView(
                                stage.name(),
                                look.words().text("guildhall.stage." + Cards.word(stage)),
                                look.words().text("guildhall.stage." + Cards.word(stage) + ".hint"),
                                stage == community.life().stage()))
                        .toList(),
                edits ? evidence.of(call) : List.of(),
                community.arrangements().parent().isPresent(),
                parent.map(Space::name).orElse(""),
                parent.map(space -> look.href(look.links().community(space.key())))
                        .orElse(""),
                acts(call.view(), look));
        return List.of(new Shown("membership/community-life.vm", view));
    }

    private static LifeView.OwnTerm term(Membership own, Term term, TabCall call) {
        Look look = call.look();
        Instant now = look.dates().now();
        Community community = call.view().community();
        return new LifeView.OwnTerm(
                own.user().value(),
                look.dates().sentence(term.isOver(now) ? "guildhall.term.over" : "guildhall.term.ends", term.until()),
                term.isNear(now),
                term.isOver(now),
                Members.nextTerm(term, look).toString(),
                Term.today(now).toString(),
                Term.latest(now).toString(),
                community.arrangements().launchedAt().isPresent()
                        ? look.href(look.links().community(call.view().space().key(), "review")) + "#gh-handover"
                        : "",
                calls(call.view()));
    }

    private static boolean calls(CommunityView view) {
        return view.community().life().status() == CommunityStatus.ACTIVE && view.can(Ability.MAKE_FACILITATORS);
    }

    private static List<LifeView.Act> acts(CommunityView view, Look look) {
        List<LifeView.Act> acts = new ArrayList<>();
        CommunityStatus status = view.community().life().status();
        if (view.can(Ability.REVIVE)) {
            acts.add(act("revive", look));
        }
        if (view.can(Ability.EDIT)) {
            if (calls(view)) {
                acts.add(act("call", look));
            }
            if (status == CommunityStatus.ACTIVE) {
                acts.add(act("rest", look));
            }
            if (status == CommunityStatus.DORMANT) {
                acts.add(act("wake", look));
            }
            if (status != CommunityStatus.DRAFT) {
                acts.add(act("archive", look));
            }
            if (status == CommunityStatus.DRAFT) {
                acts.add(act("stop", look));
            }
        }
        return acts;
    }

    private static LifeView.Act act(String name, Look look) {
        String key = "guildhall.life." + name;
        return new LifeView.Act(
                name,
                look.words().text(key + ".title"),
                look.words().text(key + ".text"),
                look.words().text(key + ".button"));
    }
}
