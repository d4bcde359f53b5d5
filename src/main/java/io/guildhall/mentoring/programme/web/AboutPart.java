package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeAct;
import io.guildhall.mentoring.programme.ProgrammeService;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.ProgrammeView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a programme is, when, by whom, and what its managers may do with it. */
@Named
public final class AboutPart implements ProgrammePart {
    private final ProgrammeService programmes;

    @Inject
    public AboutPart(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<Shown> parts(ProgrammeCall call) {
        ProgrammeView view = programmes.of(call.viewer(), call.seen());
        Programme programme = call.programme();
        Look look = call.look();
        return List.of(new Shown(
                "mentoring/about.vm",
                new AboutView(
                        Long.toString(programme.id().value()),
                        ProgrammeWords.kind(programme.kind(), look),
                        ProgrammeWords.what(programme.kind(), look),
                        programme.settings().about(),
                        ProgrammeWords.lozenge(programme.state()),
                        ProgrammeWords.state(programme.state(), look),
                        ProgrammeWords.when(programme, look),
                        ProgrammeWords.managers(view, look),
                        obstacle(call),
                        buttons(view, look),
                        call.seen().manages()
                                ? look.href(look.links()
                                        .tuning(Long.toString(programme.id().value())))
                                : "")));
    }

    private static String obstacle(ProgrammeCall call) {
        boolean over = call.programme().state() == ProgrammeState.CLOSED;
        return over
                ? ""
                : call.seen()
                        .strange(call.look().dates().now())
                        .map(refusal -> call.look()
                                .words()
                                .text("guildhall.refusal." + refusal.code().code()))
                        .orElse("");
    }

    static List<AboutView.Button> buttons(ProgrammeView view, Look look) {
        return Stream.of(ProgrammeAct.OPEN, ProgrammeAct.PAUSE, ProgrammeAct.CLOSE)
                .filter(view.can()::contains)
                .map(act -> new AboutView.Button(
                        "programme-" + ProgrammeWords.word(act),
                        look.words().text("guildhall.mentoring.programme.button." + ProgrammeWords.word(act)),
                        act == ProgrammeAct.OPEN,
                        Optional.of(act)
                                .filter(each -> each == ProgrammeAct.CLOSE)
                                .map(each -> look.words().text("guildhall.mentoring.programme.close.sure"))
                                .orElse("")))
                .toList();
    }
}
