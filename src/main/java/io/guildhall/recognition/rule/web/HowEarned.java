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
import io.guildhall.recognition.badge.web.BadgeSaid;
import io.guildhall.recognition.badge.web.BelowBadge;
import io.guildhall.recognition.rule.RuleService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a badge is earned, on its page; for whoever may change it, the rule itself. */
@Named
public final class HowEarned implements BelowBadge {
    private final RuleService rules;

    @Inject
    public HowEarned(RuleService rules) {
        this.rules = rules;
    }

    @Override
    public List<Shown> below(Viewer viewer, BadgeView view, Function<String, Optional<String>> asked, Look look) {
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
        new RuleWords(look.words()).again(view.badge()).ifPresent(notes::add);
        if (rule.isOfMentoring()) {
            notes.add(look.words().text("guildhall.rule.hidden"));
        }
        Optional<String> named = view.counted().map(Space::name);
        String name = BadgeSaid.of(view.badge(), look.words()).name();
        return new RuleWords(look.words()).sentence(name, rule, named);
    }
}
