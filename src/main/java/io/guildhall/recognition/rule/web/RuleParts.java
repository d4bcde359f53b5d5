package io.guildhall.recognition.rule.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.BadgeAct;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeRule;
import io.guildhall.recognition.badge.BadgeView;
import io.guildhall.recognition.badge.web.BadgeParts;
import io.guildhall.recognition.badge.web.BadgeSaid;
import io.guildhall.recognition.rule.OwnProgress;
import io.guildhall.recognition.rule.ProgressService;
import io.guildhall.recognition.rule.RuleService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a badge is earned, on its page; and on the page of one's own badges, what is still to do for others. */
@Named
public final class RuleParts implements BadgeParts {
    private static final int SMALL = 48;

    private final RuleService rules;
    private final ProgressService progress;

    @Inject
    public RuleParts(RuleService rules, ProgressService progress) {
        this.rules = rules;
        this.progress = progress;
    }

    @Override
    public List<Shown> of(Viewer viewer, BadgeView view, Function<String, Optional<String>> asked, Look look) {
        boolean changes = view.can().contains(BadgeAct.EDIT);
        BadgeClass badge = view.badge();
        if (badge.rule().isEmpty() && !changes) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        String sentence =
                badge.rule().map(rule -> said(viewer, view, rule, notes, look)).orElse("");
        if (sentence.isEmpty() && notes.isEmpty()) {
            notes.add(look.words().text("guildhall.rule.by-hand"));
        }
        List<RuleView.Builder> builder = changes
                ? List.of(new RuleBuilder(rules, viewer, view, new RuleAsked(asked), look).builder())
                : List.of();
        return List.of(new Shown("badges/rule.vm", new RuleView(sentence, notes, builder)));
    }

    private String said(Viewer viewer, BadgeView view, BadgeRule rule, List<String> notes, Look look) {
        Outcome<Optional<Space>> place = rules.place(viewer, view.badge(), rule);
        if (place.reason().isPresent()) {
            notes.add(look.words().text("guildhall.rule.broken"));
        }
        if (rule.isOfMentoring()) {
            notes.add(look.words().text("guildhall.rule.hidden"));
        }
        Optional<String> named = view.counted().map(Space::name);
        String name = BadgeSaid.of(view.badge(), look.words()).name();
        return new RuleWords(look.words()).sentence(name, rule, named);
    }

    @Override
    public List<Shown> own(Viewer viewer, Look look) {
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
