package io.guildhall.review.web;

import io.guildhall.desk.web.DeskKind;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.web.TabCall;
import io.guildhall.review.HandOverService;
import io.guildhall.review.HandOverView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** A hand-over that waits for its answer. */
@Named
final class HandOversWait implements DeskKind {
    private final HandOverService handOvers;

    @Inject
    HandOversWait(HandOverService handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public Optional<Shown> waiting(TabCall call) {
        return handOvers
                .waiting(call.viewer(), call.spaceKey())
                .result()
                .flatMap(list -> list.stream().findFirst())
                .map(first -> new Shown("review/waits.vm", view(first, call)));
    }

    private static WaitsView view(HandOverView first, TabCall call) {
        Look look = call.look();
        String to = first.to().map(Person::name).orElseGet(() -> look.words().text("guildhall.notice.somebody"));
        Sentence lapses = look.dates()
                .sentence("guildhall.handover.lapses", first.handOver().lapsesAt());
        String who = look.words().text("guildhall.handover.waits.line", to);
        return new WaitsView(
                "handover",
                look.words().text("guildhall.handover.waits.title"),
                new Sentence(who + " " + lapses.before(), lapses.day(), lapses.iso(), lapses.exact(), lapses.after()),
                look.words().text("guildhall.handover.waits.button"),
                look.href(look.links().community(call.view().space().key(), ReviewTab.NAME)));
    }
}
