package io.guildhall.mentoring.round.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.programme.web.ProgrammePart;
import io.guildhall.mentoring.round.NextDays;
import io.guildhall.mentoring.round.RoundService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** On the page of a programme whose round is over: how the next one begins, for whoever manages it. */
@Named
public final class NextRoundPart implements ProgrammePart {
    private static final int ORDER = 50;

    private final RoundService rounds;

    @Inject
    public NextRoundPart(RoundService rounds) {
        this.rounds = rounds;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Shown> parts(ProgrammeCall call) {
        return rounds.obstacle(call.viewer(), call.seen()).isPresent()
                ? List.of()
                : List.of(new Shown("mentoring/next-round.vm", view(call)));
    }

    private static NextRoundView view(ProgrammeCall call) {
        Programme programme = call.programme();
        LocalDate today = LocalDate.ofInstant(
                call.look().dates().now(), programme.settings().beat().zone());
        Days days = NextDays.after(programme, today);
        return new NextRoundView(
                call.look()
                        .words()
                        .text(
                                "guildhall.mentoring.round.over",
                                programme.round().no(),
                                programme.round().no() + 1),
                "/programmes/" + programme.id().value() + "/rounds",
                text(days.enrolFrom()),
                text(days.enrolTo()),
                text(days.start()),
                text(days.end()));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
