package io.guildhall.recognition.nomination.web;

import io.guildhall.desk.web.DeskKind;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.web.TabCall;
import io.guildhall.recognition.nomination.NominationAct;
import io.guildhall.recognition.nomination.NominationReadingService;
import io.guildhall.recognition.nomination.NominationState;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Nominations that enough members endorsed, for whoever gives the badge. */
@Named
final class NominationsWait implements DeskKind {
    private final NominationReadingService reading;

    @Inject
    NominationsWait(NominationReadingService reading) {
        this.reading = reading;
    }

    @Override
    public int order() {
        return 650;
    }

    @Override
    public Optional<Shown> waiting(TabCall call) {
        Look look = call.look();
        return reading.list(
                        call.viewer(),
                        call.spaceKey(),
                        Optional.of(NominationState.READY),
                        Optional.empty(),
                        NominationReadingService.LIMIT_MAX)
                .result()
                .map(list -> (int) list.page().items().stream()
                        .filter(view -> view.can().contains(NominationAct.AWARD))
                        .count())
                .filter(waiting -> waiting > 0)
                .map(waiting -> new Shown(
                        "badges/ready.vm",
                        new ReadyView(
                                look.words().text("guildhall.nomination.waits.title"),
                                look.words().count("guildhall.nomination.waits.line", waiting),
                                look.words().text("guildhall.nomination.waits.button"),
                                look.href(look.links()
                                        .community(call.view().space().key(), "badges")))));
    }
}
