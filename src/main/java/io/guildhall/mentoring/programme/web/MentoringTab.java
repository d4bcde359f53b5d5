package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Membership;
import io.guildhall.membership.web.CommunityTab;
import io.guildhall.membership.web.TabCall;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.ProgrammeList;
import io.guildhall.mentoring.programme.ProgrammeService;
import io.guildhall.mentoring.programme.ProgrammeState;
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
                ProgrammesView.of(
                        call.spaceKey(),
                        list.stream()
                                .flatMap(found -> found.page().items().stream())
                                .toList(),
                        list.filter(ProgrammeList::creates).isPresent(),
                        call.look())));
    }
}
