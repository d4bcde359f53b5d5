package io.guildhall.recognition.rule.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.web.BadgeSaid;
import io.guildhall.recognition.badge.web.BelowOwnBadges;
import io.guildhall.recognition.rule.OwnProgress;
import io.guildhall.recognition.rule.ProgressService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is still to do for a badge that is earned, below one's own badges. */
@Named
public final class StillToDo implements BelowOwnBadges {
    private static final int SMALL = 48;

    private final ProgressService progress;

    @Inject
    public StillToDo(ProgressService progress) {
        this.progress = progress;
    }

    @Override
    public List<Shown> below(Viewer viewer, List<AwardView> awards, Look look) {
        List<OwnProgress> own = progress.own(viewer);
        return own.isEmpty()
                ? List.of()
                : List.of(new Shown(
                        "badges/progress.vm",
                        new OwnProgressView(
                                own.stream().map(each -> line(each, look)).toList())));
    }

    private static OwnProgressView.Line line(OwnProgress own, Look look) {
        RuleWords words = new RuleWords(look.words());
        BadgeClass badge = own.badge();
        return new OwnProgressView.Line(
                BadgeSaid.picture(badge.design(), SMALL, false),
                BadgeSaid.of(badge, look.words()).name(),
                look.href(look.links().badge(badge.key())),
                own.conditions().stream()
                        .map(counted -> new OwnProgressView.Part(
                                look.words()
                                        .text(
                                                "guildhall.rule.own.done",
                                                counted.done(),
                                                counted.condition().least()),
                                words.noun(counted.condition().criterion()),
                                Math.min(counted.done(), counted.condition().least()),
                                counted.condition().least()))
                        .toList());
    }
}
