package io.guildhall.mentoring.round.web;

import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.programme.web.ProgrammePart;
import io.guildhall.mentoring.round.PastRound;
import io.guildhall.mentoring.round.RoundList;
import io.guildhall.mentoring.round.RoundPairs;
import io.guildhall.mentoring.round.RoundService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** On the page of a programme, for whoever manages it: the rounds that are over, in numbers. Nothing before there is one. */
@Named
public final class PastRoundsPart implements ProgrammePart {
    private static final int ORDER = 600;
    private static final int SHOWN = 12;
    private static final String CURSOR = "rounds";

    private final RoundService rounds;

    @Inject
    public PastRoundsPart(RoundService rounds) {
        this.rounds = rounds;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Shown> parts(ProgrammeCall call) {
        if (call.programme().round().since().isEmpty()) {
            return List.of();
        }
        return rounds.over(call.viewer(), call.seen(), call.parameter(CURSOR), SHOWN).result().stream()
                .map(list -> new Shown(
                        "mentoring/past-rounds.vm",
                        new PastRoundsView(
                                list.page().items().stream()
                                        .map(each -> line(list, each, call.look()))
                                        .toList(),
                                list.page()
                                        .next()
                                        .map(next -> call.address() + "?" + CURSOR + "=" + Links.encoded(next))
                                        .orElse(""))))
                .toList();
    }

    private static PastRoundsView.Line line(RoundList list, PastRound round, Look look) {
        String name = list.days(round)
                .end()
                .map(day -> look.words()
                        .text(
                                "guildhall.mentoring.round.until",
                                round.no(),
                                look.dates().day(day)))
                .orElseGet(() -> look.words().text("guildhall.mentoring.round.no", round.no()));
        if (round.counted() == PastRound.Counted.CARRYING) {
            return new PastRoundsView.Line(name, List.of(look.words().text("guildhall.mentoring.round.uncounted")));
        }
        String people = look.words()
                .text(
                        "guildhall.mentoring.round.people",
                        round.people().inAll(),
                        round.people().paired(),
                        round.people().waited());
        List<String> facts = new ArrayList<>(List.of(people, pairs(round.pairs(), look)));
        if (round.pairs().isTold() && round.pairs().running() > 0) {
            facts.add(look.words()
                    .count("guildhall.mentoring.round.running", round.pairs().running()));
        }
        return new PastRoundsView.Line(name, facts);
    }

    private static String pairs(RoundPairs pairs, Look look) {
        return pairs.isTold()
                ? look.words().text("guildhall.mentoring.round.pairs", pairs.inAll(), pairs.completed(), pairs.ended())
                : look.words().count("guildhall.mentoring.round.few", pairs.inAll());
    }
}
