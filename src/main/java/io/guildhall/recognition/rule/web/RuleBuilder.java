package io.guildhall.recognition.rule.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.recognition.art.DesignCode;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeRule;
import io.guildhall.recognition.badge.BadgeState;
import io.guildhall.recognition.badge.BadgeView;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.Criterion;
import io.guildhall.recognition.badge.web.BadgeSaid;
import io.guildhall.recognition.badge.web.RuleJson;
import io.guildhall.recognition.rule.Backfill;
import io.guildhall.recognition.rule.Preview;
import io.guildhall.recognition.rule.RuleService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What changes the rule of one badge, as one viewer sees it. It is chosen by plain addresses, so that looking needs no script. */
final class RuleBuilder {
    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 24, 36);

    private final RuleService rules;
    private final Viewer viewer;
    private final BadgeView view;
    private final RuleAsked asked;
    private final Look look;

    RuleBuilder(RuleService rules, Viewer viewer, BadgeView view, RuleAsked asked, Look look) {
        this.rules = rules;
        this.viewer = viewer;
        this.view = view;
        this.asked = asked;
        this.look = look;
    }

    RuleView.Builder builder() {
        BadgeClass badge = view.badge();
        Optional<BadgeRule> before = badge.rule();
        Optional<String> space = asked.isAsked() ? asked.space() : placeOf(before);
        Outcome<Optional<BadgeRule>> wanted = asked.isAsked() ? chosen() : Outcome.unchanged(before);
        Optional<BadgeRule> rule = wanted.result().flatMap(each -> each);
        List<String> looked = new ArrayList<>();
        List<FaceView> faces = new ArrayList<>();
        wanted.reason().ifPresent(wrong -> looked.add(look.words().text("guildhall.refusal.field.rule-space")));
        if (asked.isAsked()) {
            rule.ifPresent(each -> looked(each, looked, faces));
        }
        boolean fresh = rule.isPresent() && !rule.equals(before);
        boolean active = badge.state() == BadgeState.ACTIVE;
        return new RuleView.Builder(
                look.words().text(before.isPresent() ? "guildhall.rule.build" : "guildhall.rule.build.new"),
                asked.isAsked(),
                look.href(look.links().badge(badge.key())),
                look.words()
                        .text(
                                "guildhall.rule.build.give",
                                BadgeSaid.of(badge, look.words()).name()),
                match(
                        asked.isAsked()
                                ? asked.isAll()
                                : before.map(BadgeRule::all).orElse(true)),
                rows(
                        asked.isAsked()
                                ? asked.conditions()
                                : before.map(BadgeRule::conditions).orElse(List.of())),
                space.orElse(""),
                badge.isOfSite(),
                looked,
                faces,
                fresh,
                fresh && badge.awarded(),
                kept(badge),
                rule.map(each -> RuleJson.text(each, badge.isOfSite() ? space : Optional.empty()))
                        .orElse(""),
                before.isPresent() && !fresh,
                before.isPresent() && badge.state() == BadgeState.DRAFT && !fresh,
                before.isPresent() && active && !fresh,
                before.isPresent() ? progress(badge) : "");
    }

    private Optional<String> placeOf(Optional<BadgeRule> rule) {
        return rule.filter(each -> view.badge().isOfSite())
                .flatMap(each -> rules.place(viewer, view.badge(), each).result())
                .flatMap(space -> space)
                .map(space -> space.key().value());
    }

    /** The rule that was chosen, where anything was. */
    private Outcome<Optional<BadgeRule>> chosen() {
        List<Condition> conditions = asked.conditions();
        return conditions.isEmpty()
                ? Outcome.unchanged(Optional.empty())
                : rules.meant(viewer, view.badge(), asked.isAll(), asked.space(), conditions)
                        .map(Optional::of);
    }

    private void looked(BadgeRule rule, List<String> looked, List<FaceView> faces) {
        Optional<String> place = rules.place(viewer, view.badge(), rule)
                .result()
                .flatMap(space -> space)
                .filter(space -> view.badge().isOfSite())
                .map(Space::name);
        String name = BadgeSaid.of(view.badge(), look.words()).name();
        looked.add(new RuleWords(look.words()).sentence(name, rule, place));
        new RuleWords(look.words()).again(view.badge()).ifPresent(looked::add);
        rules.preview(viewer, view.badge().key(), Optional.of(rule)).result().ifPresent(found -> {
            looked.add(said(found));
            if (rule.isOfMentoring() && found.now() > 0) {
                looked.add(look.words().text("guildhall.rule.unnamed"));
            }
            if (found.more()) {
                looked.add(look.words().text("guildhall.rule.more"));
            }
            found.sample().forEach(person -> faces.add(look.face(person)));
        });
    }

    /** How many, and some of them by name. */
    private String said(Preview found) {
        String now = look.words().count("guildhall.rule.now", found.now());
        List<String> names = found.sample().stream().map(Person::name).toList();
        String named = names.isEmpty()
                ? now
                : look.words().text("guildhall.rule.named", now, look.words().names(names, found.now() - names.size()));
        return look.words()
                .text(
                        "guildhall.rule.counted",
                        named,
                        look.words().count("guildhall.rule.have", found.have()),
                        look.words().count("guildhall.rule.left", found.left()));
    }

    private List<OptionView> match(boolean all) {
        return List.of(
                new OptionView("all", look.words().text("guildhall.rule.match.all"), "", all),
                new OptionView("any", look.words().text("guildhall.rule.match.any"), "", !all));
    }

    private List<RuleView.Row> rows(List<Condition> conditions) {
        return IntStream.range(0, BadgeRule.MOST)
                .mapToObj(
                        no -> row(no + 1, no < conditions.size() ? Optional.of(conditions.get(no)) : Optional.empty()))
                .toList();
    }

    private RuleView.Row row(int no, Optional<Condition> condition) {
        RuleWords said = new RuleWords(look.words());
        String none = no == 1 ? "guildhall.rule.build.choose" : "guildhall.rule.build.nothing";
        Stream<OptionView> nothing = Stream.of(new OptionView("", look.words().text(none), "", condition.isEmpty()));
        Stream<OptionView> criteria = Stream.of(Criterion.values())
                .map(each -> new OptionView(
                        RuleWords.word(each),
                        said.noun(each),
                        "",
                        condition.filter(found -> found.criterion() == each).isPresent()));
        int months = condition
                .flatMap(found -> found.months().stream().boxed().findFirst())
                .orElse(0);
        Stream<Integer> periods =
                Stream.concat(Stream.of(0, months), MONTHS.stream()).distinct().sorted();
        return new RuleView.Row(
                no,
                condition.map(Condition::least).orElse(1),
                Condition.LEAST_MAX,
                Stream.concat(no > 1 || condition.isEmpty() ? nothing : Stream.of(), criteria)
                        .toList(),
                periods.map(each -> new OptionView(
                                each == 0 ? "" : Integer.toString(each),
                                look.words().count("guildhall.rule.period", each),
                                "",
                                each == months))
                        .toList());
    }

    private RuleView.Kept kept(BadgeClass badge) {
        BadgeWords said = BadgeSaid.of(badge, look.words());
        return new RuleView.Kept(
                "/badges/" + badge.key(),
                badge.revision(),
                said.name(),
                said.description(),
                said.criteria(),
                DesignCode.of(badge.design()),
                badge.multiple(),
                badge.expiresAfterDays().isPresent()
                        ? Integer.toString(badge.expiresAfterDays().getAsInt())
                        : "",
                badge.issuers().name());
    }

    private String progress(BadgeClass badge) {
        return rules.progress(viewer, badge.key())
                .result()
                .flatMap(found -> found)
                .map(this::progress)
                .orElse("");
    }

    private String progress(Backfill backfill) {
        return backfill.running()
                ? look.words().text("guildhall.rule.all.running", backfill.looked(), backfill.given())
                : look.words().text("guildhall.rule.all.done", look.dates().day(backfill.changed()), backfill.given());
    }
}
