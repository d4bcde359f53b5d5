package io.guildhall.newcomer.web;

import io.guildhall.community.CommunityTemplate;
import io.guildhall.community.NewcomerPath;
import io.guildhall.community.NewcomerStep;
import io.guildhall.community.StepAct;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Membership;
import io.guildhall.membership.web.CommunityTab;
import io.guildhall.membership.web.TabCall;
import io.guildhall.newcomer.FirstStep;
import io.guildhall.newcomer.NewcomerService;
import io.guildhall.newcomer.Walk;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first steps: to be taken by members, and laid out by those who run the community. */
@Named
public final class FirstStepsTab implements CommunityTab {
    static final String NAME = "first-steps";

    /** What the form calls a step that is a page of this wiki. */
    private static final String PAGE = "PAGE";
    /** What it calls a step that is done elsewhere. */
    private static final String ELSEWHERE = "ELSEWHERE";
    /** What templates call meeting a buddy. */
    private static final String MEET_BUDDY = "guildhall.template.newcomers.step.3";

    private final StepLinks links;
    private final Clock clock;

    @Inject
    public FirstStepsTab(StepLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "guildhall.tab.first-steps";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean isFor(CommunityView view) {
        boolean laidOut = !view.community().arrangements().path().steps().isEmpty();
        return view.can(Ability.EDIT)
                || laidOut && view.standing().filter(Membership::isActive).isPresent();
    }

    @Override
    public List<Shown> parts(TabCall call) {
        CommunityView view = call.view();
        NewcomerPath path = view.community().arrangements().path();
        boolean edits = view.can(Ability.EDIT);
        Instant now = clock.instant();
        Walk walk = Walk.of(view.community(), view.standing(), now, view.site(), links.buddies());
        return List.of(new Shown(
                "newcomer/first-steps.vm",
                new FirstStepsView(
                        call.spaceKey(),
                        progress(walk, call.look()),
                        walk.steps().stream()
                                .filter(step -> edits || step.offered())
                                .map(step -> step(step, walk, call))
                                .toList(),
                        edits,
                        path.revision(),
                        edits ? rows(view, now, call.look()) : List.of(),
                        NewcomerStep.TITLE_MAX,
                        NewcomerService.PAGE_MAX,
                        edits && path.steps().isEmpty() ? suggested(view, now, call.look()) : List.of())));
    }

    private static String progress(Walk walk, Look look) {
        if (!walk.asked() || walk.all() == 0) {
            return "";
        }
        return walk.next().isEmpty()
                ? look.words().text("guildhall.steps.all-done")
                : look.words()
                        .text("guildhall.steps.progress", Integer.toString(walk.done()), Integer.toString(walk.all()));
    }

    private FirstStepsView.Step step(FirstStep each, Walk walk, TabCall call) {
        NewcomerStep step = each.step();
        CommunityView view = call.view();
        boolean elsewhere = step.act().isEmpty() && step.page().isEmpty();
        return new FirstStepsView.Step(
                Integer.toString(step.no()),
                step.title(),
                elsewhere || !each.offered()
                        ? ""
                        : links.href(step, view.community(), view.space(), call.viewer(), call.look()),
                each.done(),
                walk.asked() && walk.next().filter(step::equals).isPresent(),
                walk.asked()
                        && each.offered()
                        && !each.done()
                        && !view.community().isArchived(),
                call.look().words().text("guildhall.steps.done.label", step.title()),
                each.offered()
                        ? ""
                        : step.act()
                                .map(act -> call.look().words().text("guildhall.steps.missing." + word(act)))
                                .orElse(""));
    }

    private List<FirstStepsView.Row> rows(CommunityView view, Instant now, Look look) {
        List<NewcomerStep> steps = view.community().arrangements().path().steps();
        return IntStream.range(0, NewcomerPath.STEPS_MAX)
                .mapToObj(place -> {
                    Optional<NewcomerStep> step =
                            place < steps.size() ? Optional.of(steps.get(place)) : Optional.empty();
                    return new FirstStepsView.Row(
                            place,
                            place + 1,
                            step.isPresent(),
                            step.map(each -> Integer.toString(each.no())).orElse(""),
                            step.map(NewcomerStep::title).orElse(""),
                            step.map(NewcomerStep::page).orElse(""),
                            kinds(step, view, now, look));
                })
                .toList();
    }

    /** Nothing that the community does not have is offered, but what a step is already stays. */
    private List<OptionView> kinds(Optional<NewcomerStep> step, CommunityView view, Instant now, Look look) {
        String chosen = step.map(FirstStepsTab::kind).orElse(PAGE);
        List<OptionView> kinds = new ArrayList<>();
        Stream.concat(
                        Stream.of(PAGE),
                        Stream.concat(
                                Stream.of(StepAct.values())
                                        .filter(act -> isOffered(act, view, now)
                                                || act.name().equals(chosen))
                                        .map(Enum::name),
                                Stream.of(ELSEWHERE)))
                .forEach(kind -> kinds.add(new OptionView(
                        kind, look.words().text("guildhall.steps.kind." + word(kind)), "", kind.equals(chosen))));
        return kinds;
    }

    private static String kind(NewcomerStep step) {
        return step.act().map(Enum::name).orElse(step.page().isEmpty() ? ELSEWHERE : PAGE);
    }

    /** What the template suggests, which begins with the welcome page; without one, what every community has. */
    private List<FirstStepsView.Suggestion> suggested(CommunityView view, Instant now, Look look) {
        List<String> keys = view.community()
                .arrangements()
                .template()
                .map(CommunityTemplate::stepKeys)
                .orElse(List.of());
        if (keys.isEmpty()) {
            return Stream.of(StepAct.values())
                    .filter(act -> isOffered(act, view, now))
                    .map(act -> new FirstStepsView.Suggestion(
                            look.words().text("guildhall.steps.suggestion." + word(act)), act.name()))
                    .toList();
        }
        return IntStream.range(0, keys.size())
                .mapToObj(place -> new FirstStepsView.Suggestion(
                        look.words().text(keys.get(place)),
                        place == 0 ? StepAct.WELCOME_PAGE.name() : suggested(keys.get(place), view, now)))
                .toList();
    }

    /** Whoever suggests to meet a buddy means the one whom a programme offers. */
    private String suggested(String key, CommunityView view, Instant now) {
        return key.equals(MEET_BUDDY) && isOffered(StepAct.BUDDY, view, now) ? StepAct.BUDDY.name() : ELSEWHERE;
    }

    private boolean isOffered(StepAct act, CommunityView view, Instant now) {
        return Walk.isOffered(act, view.community(), now, view.site(), links.buddies());
    }

    private static String word(StepAct act) {
        return word(act.name());
    }

    private static String word(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
