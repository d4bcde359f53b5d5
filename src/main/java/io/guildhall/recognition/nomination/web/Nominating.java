package io.guildhall.recognition.nomination.web;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.web.TabCall;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeList;
import io.guildhall.recognition.badge.BadgeService;
import io.guildhall.recognition.badge.BadgeState;
import io.guildhall.recognition.badge.BadgeView;
import io.guildhall.recognition.badge.web.AmongBadges;
import io.guildhall.recognition.badge.web.Choosing;
import io.guildhall.recognition.badge.web.Gallery;
import io.guildhall.recognition.nomination.Nomination;
import io.guildhall.recognition.nomination.NominationAct;
import io.guildhall.recognition.nomination.NominationList;
import io.guildhall.recognition.nomination.NominationReadingService;
import io.guildhall.recognition.nomination.NominationState;
import io.guildhall.recognition.nomination.NominationView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who is nominated in a community, with what the viewer can do about it; what waits for a decision comes first. */
@Named
final class Nominating implements AmongBadges {
    private static final int SHOWN = 50;

    private final NominationReadingService reading;
    private final BadgeService badges;
    private final Choosing choosing;

    @Inject
    Nominating(NominationReadingService reading, BadgeService badges, Choosing choosing) {
        this.reading = reading;
        this.badges = badges;
        this.choosing = choosing;
    }

    @Override
    public List<Shown> parts(TabCall call) {
        return reading
                .list(call.viewer(), call.spaceKey(), Optional.empty(), Optional.empty(), SHOWN)
                .result()
                .map(list -> new Shown("badges/nominations.vm", view(list, call)))
                .stream()
                .toList();
    }

    private NominationsView view(NominationList list, TabCall call) {
        Look look = call.look();
        boolean nominates = list.obstacle().isEmpty();
        List<NominationsView.Line> lines = list.page().items().stream()
                .sorted(Comparator.comparing(view -> view.nomination().state() == NominationState.READY ? 0 : 1))
                .flatMap(view -> view.badge().stream().map(badge -> line(view, badge, look)))
                .toList();
        return new NominationsView(
                call.spaceKey(),
                lines,
                look.words().text(nominates ? "guildhall.nomination.none" : "guildhall.nomination.none.reading"),
                list.page().next().isPresent() ? look.words().text("guildhall.nomination.more") : "",
                nominates,
                nominates ? choosing.people(call) : List.of(),
                nominates ? given(call) : List.of(),
                Award.REASON_MIN,
                Award.REASON_MAX);
    }

    private List<OptionView> given(TabCall call) {
        BadgeList list = badges.list(call.viewer(), Optional.of(call.spaceKey()))
                .result()
                .orElseGet(() -> new BadgeList(List.of(), false));
        return list.badges().stream()
                .map(BadgeView::badge)
                .filter(badge -> badge.state() == BadgeState.ACTIVE)
                .map(badge -> new OptionView(badge.key(), Gallery.name(badge, call.look()), "", false))
                .toList();
    }

    private static NominationsView.Line line(NominationView view, BadgeClass badge, Look look) {
        Nomination nomination = view.nomination();
        Sentence when = look.dates().sentence("guildhall.nomination.when", nomination.at());
        String by =
                look.words().text("guildhall.nomination.by", view.nominator().name());
        return new NominationsView.Line(
                "gh-nomination-" + nomination.id(),
                Gallery.picture(badge),
                look.face(view.nominee()),
                Gallery.name(badge, look),
                look.href(look.links().badge(badge.key())),
                nomination.reason(),
                nomination.state() == NominationState.READY,
                new Sentence(by + when.before(), when.day(), when.iso(), when.exact(), when.after()),
                agreeing(view, look.words()),
                "/nominations/" + nomination.id(),
                view.can().contains(NominationAct.ENDORSE),
                view.can().contains(NominationAct.WITHDRAW),
                view.can().contains(NominationAct.AWARD),
                view.can().contains(NominationAct.REJECT));
    }

    private static String agreeing(NominationView view, Words words) {
        List<String> said = new ArrayList<>();
        List<String> names = view.endorsers().stream().map(Person::name).toList();
        if (!names.isEmpty()) {
            said.add(words.text(
                    names.size() == 1 ? "guildhall.nomination.endorsed" : "guildhall.nomination.endorsed.many",
                    words.names(names, 0)));
        }
        int missing = Nomination.ENDORSEMENTS - names.size();
        if (view.nomination().state() == NominationState.OPEN && missing > 0) {
            said.add(words.count("guildhall.nomination.missing", missing));
        }
        if (view.endorsed()) {
            said.add(words.text("guildhall.nomination.endorse.did"));
        }
        return String.join(" ", said);
    }
}
