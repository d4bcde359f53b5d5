package io.guildhall.mentoring.roulette.web;

import io.guildhall.kernel.Texts;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.programme.web.ProgrammePart;
import io.guildhall.mentoring.roulette.HeldDraw;
import io.guildhall.mentoring.roulette.RouletteService;
import io.guildhall.mentoring.roulette.RouletteView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Coffee roulette on the page of its programme: when it draws, whom one meets, and a way to sit it out. */
@Named
final class RoulettePart implements ProgrammePart {
    private static final int ORDER = 300;

    private final RouletteService roulette;
    private final Introductions introductions;
    private final Texts texts;

    @Inject
    RoulettePart(RouletteService roulette, Introductions introductions, Texts texts) {
        this.roulette = roulette;
        this.introductions = introductions;
        this.texts = texts;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Shown> parts(ProgrammeCall call) {
        if (call.programme().kind() != ProgrammeKind.ROULETTE) {
            return List.of();
        }
        RouletteView view = roulette.view(call.viewer(), call.seen());
        return List.of(new Shown("mentoring/roulette.vm", shown(view, call.look())));
    }

    private RoulettePartView shown(RouletteView view, Look look) {
        Optional<UserId> reader = view.seen().viewer().user();
        List<String> meeting = view.meeting()
                .flatMap(pairing -> reader.map(user -> introductions.sentences(user, pairing, texts)))
                .orElse(List.of());
        return new RoulettePartView(
                Long.toString(view.seen().programme().id().value()),
                when(view, look),
                view.last().map(last -> outcome(last, look.words())).orElse(""),
                meeting,
                state(view, meeting, look),
                view.maySkip());
    }

    private static String when(RouletteView view, Look look) {
        Words words = look.words();
        Instant now = look.dates().now();
        return view.next()
                .map(next -> next.isAfter(now)
                        ? words.text(
                                "guildhall.mentoring.roulette.next",
                                look.dates().moment(next),
                                look.dates().zone().getId())
                        : words.text("guildhall.mentoring.roulette.due"))
                .orElseGet(() -> words.text("guildhall.mentoring.roulette.never"));
    }

    private static String outcome(HeldDraw last, Words words) {
        return last.groups() == 0
                ? words.text("guildhall.mentoring.roulette.last.alone")
                : words.count("guildhall.mentoring.roulette.last", last.groups());
    }

    private static String state(RouletteView view, List<String> meeting, Look look) {
        if (view.own().isEmpty()) {
            return view.next().isPresent() ? look.words().text("guildhall.mentoring.roulette.outside") : "";
        }
        if (view.skips()) {
            return look.words().text("guildhall.mentoring.roulette.skips");
        }
        return meeting.isEmpty() && view.maySkip() ? look.words().text("guildhall.mentoring.roulette.waits") : "";
    }
}
