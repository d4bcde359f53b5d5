package io.guildhall.review.web;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.PersonalPart;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Shown;
import io.guildhall.review.HandOverService;
import io.guildhall.review.HandOverService.Asked;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Communities that somebody is asked to take over, each with the way to where they answer. */
@Named
public final class HandOversForMe implements PersonalPart {
    private final HandOverService handOvers;

    @Inject
    public HandOversForMe(HandOverService handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public List<Shown> parts(Page page, Viewer viewer, Look look) {
        return page == Page.PROFILE || page == Page.BEFORE_PROFILE
                ? List.of()
                : handOvers.mine(viewer).stream()
                        .map(each -> new Shown("review/waits.vm", view(each, look)))
                        .toList();
    }

    @Override
    public boolean comesFirst() {
        return true;
    }

    private static WaitsView view(Asked asked, Look look) {
        String from = asked.view()
                .from()
                .map(Person::name)
                .orElseGet(() -> look.words().text("guildhall.notice.somebody"));
        Sentence lapses = look.dates()
                .sentence("guildhall.handover.lapses", asked.view().handOver().lapsesAt());
        String who = look.words()
                .text("guildhall.handover.mine.line", from, asked.space().name());
        return new WaitsView(
                "handover-" + asked.view().handOver().id(),
                look.words().text("guildhall.handover.mine.title"),
                new Sentence(who + " " + lapses.before(), lapses.day(), lapses.iso(), lapses.exact(), lapses.after()),
                look.words().text("guildhall.handover.mine.button"),
                look.href(look.links().community(asked.space().key(), ReviewTab.NAME)));
    }
}
