package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Membership;
import io.guildhall.membership.web.CommunityTab;
import io.guildhall.membership.web.TabCall;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeList;
import io.guildhall.mentoring.programme.ProgrammeService;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.ProgrammeView;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The mentoring programmes of a community, and how a new one begins. */
@Named
public final class MentoringTab implements CommunityTab {
    /** What it is called in addresses. */
    static final String NAME = "mentoring";

    private static final int SHOWN = 100;

    private final ProgrammeService programmes;
    private final KnownProgrammes known;
    private final KnownSettings settings;

    @Inject
    public MentoringTab(ProgrammeService programmes, KnownProgrammes known, KnownSettings settings) {
        this.programmes = programmes;
        this.known = known;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "guildhall.tab.mentoring";
    }

    @Override
    public int order() {
        return 340;
    }

    /** For whoever may begin one, for members, and for others once there is something to see. */
    @Override
    public boolean isFor(CommunityView view) {
        return settings.isOn(Pillar.MENTORING)
                && (isOfThem(view)
                        || known.of(view.community().id()).stream()
                                .anyMatch(each -> each.state() != ProgrammeState.DRAFT));
    }

    private static boolean isOfThem(CommunityView view) {
        return view.can(Ability.EDIT)
                || view.standing().filter(Membership::isActive).isPresent();
    }

    /** Mails lead here; whoever would have it is told that it is switched off. */
    @Override
    public String missed(CommunityView view) {
        return !settings.isOn(Pillar.MENTORING) && isOfThem(view) ? "guildhall.refusal.feature.off" : "";
    }

    @Override
    public List<Shown> parts(TabCall call) {
        Optional<ProgrammeList> list = programmes
                .list(call.viewer(), Optional.of(call.spaceKey()), false, Optional.empty(), SHOWN)
                .result();
        return List.of(new Shown(
                "mentoring/programmes.vm",
                new ProgrammesView(
                        call.spaceKey(),
                        lines(list, false, call.look()),
                        lines(list, true, call.look()),
                        list.filter(ProgrammeList::creates).isPresent(),
                        ProgrammeWords.kinds(call.look()),
                        Programme.NAME_MAX)));
    }

    private static List<ProgrammesView.Line> lines(Optional<ProgrammeList> list, boolean closed, Look look) {
        return list.stream()
                .flatMap(found -> found.page().items().stream())
                .map(ProgrammeView::programme)
                .filter(each -> (each.state() == ProgrammeState.CLOSED) == closed)
                .map(each -> new ProgrammesView.Line(
                        each.name(),
                        look.href(look.links().programme(Long.toString(each.id().value()))),
                        ProgrammeWords.kind(each.kind(), look),
                        ProgrammeWords.lozenge(each.state()),
                        ProgrammeWords.state(each.state(), look),
                        String.join(" ", ProgrammeWords.when(each, look))))
                .toList();
    }
}
